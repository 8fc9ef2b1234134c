/**
 * Map, timeline and overview of a page, as markup that needs no style of its own. They show what the
 * page is about and its surroundings, so that no page grows with the dossier.
 */
import type { Catalog } from '../../domain/catalog.ts';
import { forwardIn } from '../../domain/reading.ts';
import type { Remaining } from '../../domain/remaining.ts';
import { find, type Selected } from '../../domain/selection.ts';
import type { Locale } from '../../locales/locale.ts';
import { wholeMap } from '../../scene/map/alternatives.ts';
import { MOST_OF_ALL } from '../../scene/pages/mostOfAll.ts';
import { openedAbout } from '../../scene/pages/openedAbout.ts';
import { type Part, spaceAround } from '../../scene/pages/surroundings.ts';
import { fewDots } from '../../scene/timeline/fewDots.ts';
import { overviewScene } from '../../scene/timeline/overview.ts';
import { timelineScene } from '../../scene/timeline/timeline.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { pathOf } from '../../share/paths.ts';
import { sharingShapes } from '../../views/alike.ts';
import { compactMarkup } from '../../views/compact.ts';
import { withLooks } from '../../views/looks.ts';
import type { Basemap } from '../../views/map/basemap/basemap.ts';
import { MAP_LOOKS } from '../../views/map/svg/looks.ts';
import { mapPoster } from '../../views/map/svg/mapPoster.ts';
import { wordsFromRight } from '../../views/mirrored.ts';
import { plainMarks } from '../../views/plainMarks.ts';
import type { SvgNode } from '../../views/svg.ts';
import { compactTimelinePoster } from '../../views/timeline/compactTimelinePoster.ts';
import { TIMELINE_LOOKS } from '../../views/timeline/looks.ts';
import { overviewFile, overviewOver, overviewPoster } from '../../views/timeline/overviewPoster.ts';
import { LARGE, SMALL, timelinePoster } from '../../views/timeline/timelinePoster.ts';
import { mapText, timelineText } from '../language/words.ts';
import type { StaticDrawings } from './StaticPage.tsx';

/** Dots of the strip that can be told apart. */
const MOST_DOTS = 60;

/** Draws what a selection shows on the site's pages without a script; `all` is everything. */
export function staticDrawings(
  catalog: Catalog,
  basemap: Basemap,
  selected: Selected,
  { language, all }: { readonly language: Locale; readonly all: Remaining },
): StaticDrawings {
  const about = openedAbout(catalog, selected);
  const look = { selected, about, language, remaining: all };
  const linkTo = (kind: 'stop' | 'visit' | 'place', id: string) =>
    pathOf(find(catalog, { kind, id }) ?? { kind: 'none' });
  const sceneOf = (isCompact: boolean) =>
    timelineScene(catalog, {
      ...{ ...look, isCompact, period: {}, timeScale: undefined, text: timelineText },
    });
  const wide = sceneOf(false);
  const isOfMany = about !== undefined;
  return {
    map: mapMarkup(spaceAround({ catalog, all }, selected), basemap, look, {
      linkTo: (id, kind) => linkTo(kind, id),
      isOfMany,
    }),
    timeline: timelineMarkup(
      { wide, narrow: sceneOf(true) },
      { linkTo, isOfMany },
      catalog.stops.length > MOST_OF_ALL.stops ? LARGE : SMALL,
    ),
    overview: overviewMarkup(catalog, look, isOfMany && forwardIn(language) > 0),
    timeScale: wide.timeScale,
    usualScale: wide.usualScale,
  };
}

type Look = Pick<Parameters<typeof wholeMap>[1], 'selected' | 'language' | 'remaining'>;

function mapMarkup(
  { catalog, all }: Part,
  basemap: Basemap,
  look: Look,
  options: Pick<Parameters<typeof mapPoster>[0], 'linkTo' | 'isOfMany'>,
): string {
  const poster = mapPoster({
    scene: wholeMap(catalog, { ...look, remaining: all, text: mapText }),
    basemap,
    ownPlaces: catalog.places.filter(({ stopCount }) => stopCount > 0),
    ...options,
  });
  if (!poster) return '<div class="map-poster"></div>';
  const { ground, marks } = poster;
  const drawn = [
    withLooks(ground, MAP_LOOKS),
    plainMarks(sharingShapes(withLooks(marks, MAP_LOOKS), '_m')),
  ];
  return `<div class="map-poster"><div class="poster-room"><div class="poster-bounds">${drawn.map(compactMarkup).join('')}</div></div></div>`;
}

type TimelineParts = Parameters<typeof timelinePoster>;

function timelineMarkup(
  scenes: Readonly<Record<'wide' | 'narrow', TimelineScene>>,
  links: TimelineParts[1],
  size: TimelineParts[2],
): string {
  const wide = timelinePoster(scenes.wide, links, size);
  const narrow = compactTimelinePoster(scenes.narrow, links);
  const hasWords = forwardIn(scenes.wide.language) > 0;
  const group = (width: string, parts: readonly SvgNode[]) =>
    `<div class="poster-${width}">${written(parts, scenes.wide.language)}</div>`;
  return `<div class="timeline-poster">${group('wide', [wide.names, lanesOf(wide, '_l', hasWords), wide.axis])}${group('narrow', [lanesOf(narrow, '_c', hasWords), narrow.axis])}</div>`;
}

function lanesOf(
  { lanes }: { readonly lanes: SvgNode },
  prefix: string,
  hasWords: boolean,
): SvgNode {
  return plainMarks(sharingShapes(withLooks(lanes, TIMELINE_LOOKS), prefix, { hasWords }));
}

/** Where it is shared, a page of many has only what is chosen: the rest is in a file. */
function overviewMarkup(catalog: Catalog, look: Look, isShared: boolean): string {
  const scene = overviewScene(catalog, {}, look);
  if (!scene) return '';
  const dots = scene.dots.map(({ at, tone, emphasis }) => ({
    ...{ at, tone },
    isChosen: emphasis === 'selected' || emphasis === 'related',
  }));
  const poster = isShared
    ? overviewOver(
        STRIP_FILE,
        dots.filter(({ isChosen }) => isChosen),
      )
    : overviewPoster(scene.whole, fewDots(dots, MOST_DOTS), look.language);
  return written([poster], look.language);
}

/** Below the site's base: the overview of a large dossier, with nothing chosen. */
export const STRIP_FILE = 'data/strip.svg';

/** What is in that file; undefined for a dossier whose pages do not share it. */
export function sharedStrip(catalog: Catalog, language: Locale, all: Remaining) {
  const look = { selected: { kind: 'none' }, language, remaining: all } as const;
  if (catalog.stops.length <= MOST_OF_ALL.stops || forwardIn(language) < 0) return undefined;
  const scene = overviewScene(catalog, {}, look);
  if (!scene) return undefined;
  const dots = scene.dots.map(({ at, tone }) => ({ at, tone, isChosen: false }));
  return compactMarkup(overviewFile(scene.whole, fewDots(dots, MOST_DOTS), language));
}

/** As markup. `poster.css` turns the drawings of time, and their words back. */
function written(nodes: readonly SvgNode[], language: string): string {
  const drawn = forwardIn(language) > 0 ? nodes : nodes.map(wordsFromRight);
  return drawn.map(compactMarkup).join('');
}
