/** What the timeline has to draw: a lane per place, stops, visits, their paths, columns and gaps. */
import type { Catalog } from '../../domain/catalog.ts';
import type { Extent } from '../../domain/date.ts';
import { indexOf, wholeOf } from '../../domain/index/catalogIndex.ts';
import type { LongWork } from '../../domain/longWork.ts';
import { spotlight } from '../../domain/selection.ts';
import { chosenLanes } from './chosenLanes.ts';
import type { Frame } from './scale.ts';
import { targetOf } from './target.ts';
import { gapsOf, lineOf } from './timelineScale.ts';
import type { TimelineLook, TimelineScene } from './timelineScene.ts';
import { lanesOf } from './window/lanes.ts';
import { spansOf } from './window/spans.ts';
import { tilesOf, wholeTile } from './window/tiles.ts';
import { timesIn, timesOf } from './window/times.ts';
import { allMarks, type Drawn, isSmall, marksByTiles, type Shown } from './window/windowed.ts';

const NO_TIME: Extent = { earliest: 0, latest: 0 };
/** For how wide a drawing all of a large dossier is counted, CSS pixels. */
const WHOLE = { wide: 1000, compact: 340 };
const NOTHING_DRAWN: Drawn = { stops: [], visits: [], paths: [] };

/** Works out what takes longest of a scene, which the scene then finds: when everything is drawn, and for the line. */
export function* prepareTimeline(catalog: Catalog, look: TimelineLook): LongWork<void> {
  const times = yield* timesIn(catalog, look.remaining);
  yield;
  spansOf(catalog, times, look);
  yield;
}

/** The timeline for a selection. Of a large dossier it has counts, and `within` has what a frame shows. */
export function timelineScene(catalog: Catalog, look: TimelineLook): TimelineScene {
  const light = spotlight(look.selected);
  const times = timesOf(catalog, look.remaining);
  const lanes = look.isCompact
    ? { lanes: [], laneOf: new Int32Array(0) }
    : lanesOf(catalog, times, look, light);
  // All days of the dossier, whatever passes the filter.
  const all = wholeOf(indexOf(catalog).visitDays) ?? NO_TIME;
  const { columns, ...line } = lineOf(spansOf(catalog, times, look), all, look);
  const gaps = gapsOf(columns, look.text);
  const isTrue = line.timeScale === 'true';
  const shown: Shown = { catalog, look, light, times, lanes, gaps };
  const always = {
    ...line,
    columns: isTrue ? [] : columns,
    gaps: isTrue ? [] : gaps,
    text: look.text,
    target: targetOf(light),
    opensAt: look.about && targetOf(spotlight(look.about)),
    chosen: chosenLanes(catalog, look.remaining, light, lanes.laneOf),
  };
  const { language } = look;
  const sceneOf = (drawn: Drawn): TimelineScene => ({
    ...{ language, lanes: lanes.lanes, ...drawn },
    ...always,
  });
  return isSmall(times) ? sceneOf(allMarks(shown)) : byFrames(shown, sceneOf);
}

/** The scene of all counted, and what it is for a frame. */
function byFrames(shown: Shown, sceneOf: (drawn: Drawn) => TimelineScene): TimelineScene {
  const marksIn = marksByTiles(shown);
  const { wide, compact } = WHOLE;
  let seen: { readonly key: string; readonly scene: TimelineScene } | undefined;
  const within = (frame: Frame): TimelineScene => {
    const tiles = tilesOf(frame);
    const key = tiles.map((tile) => tile.key).join();
    if (seen?.key !== key) seen = { key, scene: { ...sceneOf(marksIn(tiles)), within } };
    return seen.scene;
  };
  const whole = [wholeTile(shown.look.isCompact ? compact : wide)];
  // A picture shows a frame and never needs all.
  let all: Drawn | undefined;
  const drawnOnce = () => {
    all ??= marksIn(whole);
    return all;
  };
  return {
    ...sceneOf(NOTHING_DRAWN),
    within,
    get stops() {
      return drawnOnce().stops;
    },
    get visits() {
      return drawnOnce().visits;
    },
    get paths() {
      return drawnOnce().paths;
    },
  };
}
