/** Map, timeline and overview of a page, as markup that needs no style of its own. */
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { forwardIn } from '../../domain/reading.ts';
import { remaining } from '../../domain/remaining.ts';
import { find, type Selected } from '../../domain/selection.ts';
import type { Locale } from '../../locales/locale.ts';
import { wholeMap } from '../../scene/alternatives.ts';
import { overviewScene } from '../../scene/overview.ts';
import { timelineScene } from '../../scene/timeline.ts';
import type { TimelineScene } from '../../scene/timelineScene.ts';
import { pathOf } from '../../share/paths.ts';
import type { Basemap } from '../../views/map/basemap/basemap.ts';
import { mapPoster } from '../../views/map/svg/mapPoster.ts';
import { wordsFromRight } from '../../views/mirrored.ts';
import { markup, type SvgNode } from '../../views/svg.ts';
import { compactTimelinePoster } from '../../views/timeline/compactTimelinePoster.ts';
import { overviewPoster } from '../../views/timeline/overviewPoster.ts';
import { timelinePoster } from '../../views/timeline/timelinePoster.ts';
import { mapText, timelineText } from '../language/words.ts';
import type { StaticDrawings } from './StaticPage.tsx';

/** Draws what a selection shows on the site's pages without a script. */
export function staticDrawings(
  catalog: Catalog,
  basemap: Basemap,
  selected: Selected,
  language: Locale,
): StaticDrawings {
  const look = { selected, language, remaining: remaining(catalog, EVERYTHING) };
  const linkTo = (kind: 'stop' | 'visit' | 'place', id: string) =>
    pathOf(find(catalog, { kind, id }) ?? { kind: 'none' });
  const sceneOf = (isCompact: boolean) =>
    timelineScene(catalog, {
      ...{ ...look, isCompact, period: {}, timeScale: undefined },
      text: timelineText,
    });
  const wide = sceneOf(false);
  return {
    map: mapMarkup(catalog, basemap, look, (id, kind) => linkTo(kind, id)),
    timeline: timelineMarkup(wide, sceneOf(true), linkTo),
    overview: overviewMarkup(catalog, look),
    timeScale: wide.timeScale,
    usualScale: wide.usualScale,
  };
}

type Look = Pick<Parameters<typeof wholeMap>[1], 'selected' | 'language' | 'remaining'>;

function mapMarkup(
  catalog: Catalog,
  basemap: Basemap,
  look: Look,
  linkTo: (id: string, kind: 'place' | 'stop') => string,
): string {
  const poster = mapPoster({
    scene: wholeMap(catalog, { ...look, text: mapText }),
    basemap,
    ownPlaces: catalog.places.filter(({ stops }) => stops.length > 0),
    linkTo,
  });
  if (!poster) return '<div class="map-poster"></div>';
  const { ground, marks } = poster;
  const drawn = [ground, marks.wide, marks.narrow].map(markup).join('');
  return `<div class="map-poster"><div class="poster-room"><div class="poster-bounds">${drawn}</div></div></div>`;
}

function timelineMarkup(
  wideScene: TimelineScene,
  narrowScene: TimelineScene,
  linkTo: (kind: 'stop' | 'visit', id: string) => string,
): string {
  const wide = timelinePoster(wideScene, linkTo);
  const narrow = compactTimelinePoster(narrowScene, linkTo);
  const group = (width: string, parts: readonly SvgNode[]) =>
    `<div class="poster-${width}">${written(parts, wideScene.language)}</div>`;
  return `<div class="timeline-poster">${group('wide', [wide.names, wide.lanes, wide.axis])}${group('narrow', [narrow.lanes, narrow.axis])}</div>`;
}

function overviewMarkup(catalog: Catalog, look: Look): string {
  const scene = overviewScene(catalog, {}, look);
  if (!scene) return '';
  const dots = scene.dots.map(({ at, tone, emphasis }) => ({
    ...{ at, tone },
    isChosen: emphasis === 'selected' || emphasis === 'related',
  }));
  return written([overviewPoster(scene.whole, dots, look.language)], look.language);
}

/** As markup. `poster.css` turns the drawings of time, and their words back. */
function written(nodes: readonly SvgNode[], language: string): string {
  const drawn = forwardIn(language) > 0 ? nodes : nodes.map(wordsFromRight);
  return drawn.map(markup).join('');
}
