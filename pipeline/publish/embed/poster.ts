/** The map before there is a map: land as one picture, names on it, markers as links over it. */
import type { MapScene } from '../../../src/scene/map/map.ts';
import type { Basemap } from '../../../src/views/map/basemap/basemap.ts';
import { labelsIn, labelsWithin } from '../../../src/views/map/basemap/labelsIn.ts';
import { basemapNames, type OwnPlace } from '../../../src/views/map/basemap/names.ts';
import type { MapFrame, Size } from '../../../src/views/map/camera/frame.ts';
import { PALETTES, type Palette } from '../../../src/views/map/look/palette.ts';
import { alternativeNodes } from '../../../src/views/map/svg/alternativeNodes.ts';
import { areaNodes } from '../../../src/views/map/svg/areaNodes.ts';
import { basemapNodes, groundOf } from '../../../src/views/map/svg/basemapNodes.ts';
import { nameNodes } from '../../../src/views/map/svg/nameNodes.ts';
import { coveredBy, placedMarkers } from '../../../src/views/map/svg/placedMarkers.ts';
import { coveredByRoute, routeNodes } from '../../../src/views/map/svg/routeNodes.ts';
import { limitOf } from '../../../src/views/map/svg/svgMap.ts';
import { type SvgNode, svg } from '../../../src/views/svg.ts';
import { PAGE_PALETTE } from './palette.ts';
import { cornersOf, type LinkTo, pinNodes } from './pins.ts';
import type { SafeBox } from './shape.ts';

/** CSS pixels around the middle that are drawn: what the widest and the highest map can show. */
const DRAWN: Size = { width: 1400, height: 640 };
/** CSS pixels in which the basemap has names: of a map as wide as an article, and of one beside words. */
const NAMED = { wide: 630, beside: 320, part: 320 };
/**
 * About 6 kB, compressed, for the world and 6 for the packs. Coasts may be off by two CSS pixels, islands of a few are left out; points are on whole pixels.
 */
const DETAIL = {
  ...{ tolerance: 2, leastArea: 24, grain: 10, mostOfPacks: 14_000 },
  ...{ isPlain: true, isRepeated: true },
};

/** Pictures for a page, the first below the others. */
export type Poster = readonly SvgNode[];

type PosterOptions = {
  readonly scene: MapScene;
  readonly basemap: Basemap;
  readonly box: SafeBox;
  readonly ownPlaces: readonly OwnPlace[];
  readonly linkTo: LinkTo;
};

/** The whole map, with the land in the page (`landWithin`). */
export function poster(options: PosterOptions, land: SvgNode): Poster {
  return pictures(options, ['wide', 'beside'], [land]);
}

/** The land of the whole map, which is the same in all languages. */
export function landWithin(basemap: Basemap, box: SafeBox): SvgNode {
  const frame = { ...box.frame, ...DRAWN };
  const land = basemapNodes(basemap, frame, PAGE_PALETTE, DETAIL);
  return svg('g', inTheMiddle(box, DRAWN), land);
}

/** The map of a part, which lies over a land that is a file of its own. Names are the same at all widths. */
export function partPoster(options: PosterOptions): Poster {
  return pictures(options, ['part'], []);
}

/**
 * The land of a part as a file, `DRAWN` around the middle of the box. There is one for each theme: a
 * picture in a page cannot know which the page has.
 */
export function lands(basemap: Basemap, { frame }: SafeBox): Record<'light' | 'dark', SvgNode> {
  const { width, height } = DRAWN;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const ground = groundOf(basemap, { ...frame, ...DRAWN }, DETAIL);
  const land = (palette: Palette) =>
    svg('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, ground(palette));
  return { light: land(PALETTES.light), dark: land(PALETTES.dark) };
}

function pictures(
  { scene, basemap, box, ownPlaces, linkTo }: PosterOptions,
  named: readonly (keyof typeof NAMED)[],
  below: readonly SvgNode[],
): Poster {
  const maxZoom = limitOf(basemap)(box.frame.centre);
  const { width, height } = box.frame;
  const { packs } = basemap;
  const { language } = scene;
  const frameOf = (name: keyof typeof NAMED): MapFrame => ({
    ...box.frame,
    width: Math.max(NAMED[name], width),
  });
  const labels = labelsWithin(labelsIn(basemap, box.frame), named.map(frameOf));
  const names = basemapNames(labels, language, ownPlaces, packs?.all);
  const namesIn = (name: keyof typeof NAMED) => {
    const frame = frameOf(name);
    const covered = [
      ...cornersOf(frame),
      ...coveredBy(placedMarkers(scene, frame, maxZoom, cornersOf(frame))),
      ...coveredByRoute(scene.route, frame),
    ];
    const look = { frame, language, palette: PAGE_PALETTE, scale: 1, hasStreets: false };
    const own = packs?.names({ ...look, ownPlaces, obstacles: covered });
    const left = [...covered, ...(own?.covered ?? [])];
    return svg('g', { ...inTheMiddle(box, frame), class: `names ${name}` }, [
      ...nameNodes(names, frame, PAGE_PALETTE, left, language),
      ...(own?.nodes ?? []),
    ]);
  };
  const over = svg('g', {}, [
    ...areaNodes(scene.areas, box.frame, PAGE_PALETTE),
    svg('g', { class: 'route' }, [
      ...alternativeNodes(scene.alternatives, box.frame, PAGE_PALETTE),
      ...routeNodes(scene.route, box.frame, PAGE_PALETTE),
    ]),
  ]);
  const ground = svg(
    'svg',
    {
      class: 'poster',
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'xMidYMid meet',
      'aria-hidden': 'true',
    },
    [...below, over, ...named.map(namesIn)],
  );
  return [ground, ...pinNodes(scene, box, maxZoom, linkTo)];
}

function inTheMiddle({ frame }: SafeBox, { width, height }: Size) {
  return {
    transform: `translate(${(frame.width - width) / 2} ${(frame.height - height) / 2})`,
  };
}
