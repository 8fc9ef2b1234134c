/** Map and timeline of what the reader looks at, as SVG. */
import { m } from '../../locales/generated/messages.js';
import { wholeMap } from '../../scene/map/alternatives.ts';
import { timelineScene } from '../../scene/timeline/timeline.ts';
import type { Medium } from '../../views/inks.ts';
import type { Basemap } from '../../views/map/basemap/basemap.ts';
import { resized } from '../../views/map/camera/fitting.ts';
import { frameFor, limitOf, svgMap } from '../../views/map/svg/svgMap.ts';
import type { SvgNode } from '../../views/svg.ts';
import { svgLegend } from '../../views/timeline/svgLegend.ts';
import { hasPills, svgTimeline } from '../../views/timeline/svgTimeline.ts';
import { mapText, plainText, timelineText } from '../language/words.ts';
import type { Looked } from './looked.ts';

type Paper = {
  /** CSS pixels. */
  readonly width: number;
  readonly medium: Medium;
  /** Height of the map, in shares of its width. */
  readonly mapShare?: number;
};

const MAP_SHARE = 0.56;

/** The map as the reader has it before them; where there is none, what the selection is about. */
export function mapDrawing(looked: Looked, basemap: Basemap | undefined, paper: Paper): SvgNode {
  const { catalog, shown } = looked;
  const scene = wholeMap(catalog, { ...looked, text: mapText });
  const size = {
    width: paper.width,
    height: Math.round(paper.width * (paper.mapShare ?? MAP_SHARE)),
  };
  const seen = shown.map?.();
  return svgMap({
    scene,
    basemap,
    frame: seen ? resized(seen, size) : frameFor(scene, size, limitOf(basemap)),
    medium: paper.medium,
    ownPlaces: catalog.places.filter(({ stopCount }) => stopCount > 0),
    label: m.map(),
  });
}

/** The timeline with its lanes, whatever the width of the screen, and what its signs mean. */
export function timelineDrawings(looked: Looked, { width, medium }: Paper): SvgNode[] {
  const { catalog, language, shown } = looked;
  const scene = timelineScene(catalog, { ...looked, isCompact: false, text: timelineText });
  const options = { scene, width, seen: shown.timeline?.(), medium, label: m.timeline() };
  const legend = svgLegend({
    ...{ scene, width, medium, hasPills: hasPills(options) },
    text: {
      happened: m.legend_happened(),
      announced: m.legend_announced(),
      broken: m.legend_broken(),
      possible: m.legend_possible(),
      several: m.legend_several(),
      directions: catalog.toneGroups.map(({ tone, names }) => ({
        tone,
        name: plainText(names, catalog, language),
      })),
    },
  });
  const drawn = svgTimeline(options);
  return legend ? [drawn, legend] : [drawn];
}
