import { describe, expect, test } from 'vitest';
import { extentOf } from '../domain/date.ts';
import { EVERYTHING, type Period } from '../domain/filter.ts';
import { remaining } from '../domain/remaining.ts';
import { NOTHING, type Selection } from '../domain/selection.ts';
import { committedCatalog, select, sure } from '../testing/catalog.ts';
import { inLines } from '../testing/lines.ts';
import { type TimelineScene, type TimelineText, timelineScene } from './timeline.ts';

const catalog = committedCatalog();
const text: TimelineText = {
  stop: (title, place, date) => `${title} | ${place} | ${date}`,
  visit: (title, date) => `${title} | ${date}`,
  gap: (months) => `without ${months}`,
};
type Look = { language?: string; isCompact?: boolean; isGapless?: boolean; period?: Period };
const draw = (
  selection: Selection,
  { language = 'en', isCompact = false, isGapless = false, period = {} }: Look = {},
) =>
  timelineScene(catalog, {
    selected: select(catalog, selection),
    remaining: remaining(catalog, { ...EVERYTHING, period }),
    ...{ language, isCompact, isGapless, period },
    text,
  });
const stopsWith = ({ stops }: TimelineScene, emphasis: string) =>
  stops.filter((mark) => mark.emphasis === emphasis).map(({ id }) => id);
const visitsWith = ({ visits }: TimelineScene, emphasis: string) =>
  visits.filter((mark) => mark.emphasis === emphasis).map(({ id }) => id);
const lanesWith = ({ lanes }: TimelineScene, emphasis: string) =>
  lanes.filter((lane) => lane.emphasis === emphasis).map(({ placeId }) => placeId);
const pathsWith = ({ paths }: TimelineScene, emphasis: string) =>
  paths.filter((path) => path.emphasis === emphasis).map(({ visitId }) => visitId);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const visited = catalog.places.filter(({ stops }) => stops.length > 0);
const tour = sure(catalog.visits.find(({ stops }) => stops.length > 3));
const middle = sure(tour.stops[3]);

describe.each<[name: string, selection: Selection, isCompact: boolean]>([
  ['nothing', NOTHING, false],
  ['visit', { kind: 'visit', id: '2024-01-st-petersburg' }, false],
  ['stop', { kind: 'stop', id: '2024-05-minsk.flowers' }, false],
  ['place', { kind: 'place', id: 'valaam-monastery' }, false],
  ['source', { kind: 'source', id: 'moscow-times-2024-07-25' }, false],
  ['compact', { kind: 'stop', id: '2024-05-minsk.flowers' }, true],
])('the timeline of the published dossier with %s', (name, selection, isCompact) => {
  test('is as reviewed', async () => {
    await expect(inLines(draw(selection, { isCompact }))).toMatchFileSnapshot(
      `./__snapshots__/timeline.${name}.txt`,
    );
  });

  test('has a mark for every visit', () => {
    expect(ids(draw(selection, { isCompact }).visits)).toEqual(ids(catalog.visits));
  });
});

describe('with nothing chosen', () => {
  const scene = draw(NOTHING);

  test('all is plain and there is nothing to move to', () => {
    expect(stopsWith(scene, 'plain')).toEqual(ids(catalog.stops));
    expect(visitsWith(scene, 'plain')).toEqual(ids(catalog.visits));
    expect(lanesWith(scene, 'plain')).toEqual(ids(visited));
    expect(pathsWith(scene, 'plain')).toEqual(ids(catalog.visits));
    expect(scene.target).toBeUndefined();
  });

  test('a lane is drawn for each place with a stop, from north to south', () => {
    expect(scene.lanes.map(({ placeId }) => placeId)).toEqual(ids(visited));
  });

  test('every stop lies in the lane of its place, under its visit', () => {
    for (const mark of scene.stops) {
      const stop = sure(catalog.stopById.get(mark.id));
      expect(scene.lanes[mark.lane]?.placeId).toBe(stop.place.id);
      expect(mark.visitId).toBe(stop.visit.id);
      expect(mark.status).toBe(stop.status);
    }
  });

  test('every mark covers the days that its date may mean', () => {
    for (const mark of scene.stops) {
      expect(mark.extent).toEqual(extentOf(sure(catalog.stopById.get(mark.id)).when));
    }
  });

  test('a date known to the month is certain of no day, one known to the day is', () => {
    const month = sure(catalog.stops.find(({ when }) => when.precision === 'month'));
    const day = sure(catalog.stops.find(({ when }) => when.precision === 'day'));
    const markOf = (id: string) => sure(scene.stops.find((mark) => mark.id === id));
    expect(markOf(month.id).certain).toBeUndefined();
    expect(markOf(day.id).certain).toEqual(markOf(day.id).extent);
  });

  test('a stop whose date or place is inferred is drawn as such', () => {
    for (const { id, isBroken } of scene.stops) {
      const { when, placeInferred } = sure(catalog.stopById.get(id));
      const isDoubtful = when.basis === 'inferred' || when.uncertain || when.approximate;
      expect(isBroken).toBe(isDoubtful || placeInferred);
    }
  });

  test('marks have the tone of their direction', () => {
    for (const { id, tone } of [...scene.visits, ...scene.stops]) {
      const visit = catalog.visitById.get(id) ?? catalog.stopById.get(id)?.visit;
      expect(tone).toBe(visit?.direction.tone);
    }
  });

  test('each path leads through the stops of a visit in order', () => {
    expect(scene.paths.map(({ stopIds }) => stopIds)).toEqual(
      catalog.visits.map((visit) => ids(visit.stops)),
    );
  });

  test('all visits lie within its extent, the first and the last at its ends', () => {
    const extents = scene.visits.map(({ extent }) => extent);
    expect(scene.extent).toEqual({
      earliest: Math.min(...extents.map(({ earliest }) => earliest)),
      latest: Math.max(...extents.map(({ latest }) => latest)),
    });
  });
});

describe('with a visit chosen', () => {
  const scene = draw({ kind: 'visit', id: tour.id });

  test('it and its path are selected, its stops related, all else dimmed', () => {
    expect(visitsWith(scene, 'selected')).toEqual([tour.id]);
    expect(pathsWith(scene, 'selected')).toEqual([tour.id]);
    expect(stopsWith(scene, 'related')).toEqual(ids(tour.stops));
    expect(stopsWith(scene, 'dimmed')).toHaveLength(catalog.stops.length - tour.stops.length);
    expect(visitsWith(scene, 'dimmed')).toHaveLength(catalog.visits.length - 1);
  });

  test('the lanes of its places are related', () => {
    expect(new Set(lanesWith(scene, 'related'))).toEqual(
      new Set(tour.stops.map(({ place }) => place.id)),
    );
  });

  test('the timeline is to show all its stops', () => {
    expect(scene.target).toEqual(extentOf(tour.when));
  });
});

describe('with a stop chosen', () => {
  const scene = draw({ kind: 'stop', id: middle.id });

  test('it and its lane are selected, the rest of its visit and its visit are related', () => {
    expect(stopsWith(scene, 'selected')).toEqual([middle.id]);
    expect(lanesWith(scene, 'selected')).toEqual([middle.place.id]);
    expect(stopsWith(scene, 'related')).toHaveLength(tour.stops.length - 1);
    expect(visitsWith(scene, 'related')).toEqual([tour.id]);
    expect(visitsWith(scene, 'selected')).toEqual([]);
  });

  test('the path of its visit is selected', () => {
    expect(pathsWith(scene, 'selected')).toEqual([tour.id]);
  });

  test('the timeline is to show the stop', () => {
    expect(scene.target).toEqual(extentOf(middle.when));
  });
});

describe('with a place chosen', () => {
  const place = middle.place;
  const scene = draw({ kind: 'place', id: place.id });

  test('its lane is selected, its stops and their visits are related, no path is selected', () => {
    expect(lanesWith(scene, 'selected')).toEqual([place.id]);
    expect(new Set(stopsWith(scene, 'related'))).toEqual(new Set(ids(place.stops)));
    expect(new Set(visitsWith(scene, 'related'))).toEqual(
      new Set(place.stops.map(({ visit }) => visit.id)),
    );
    expect(pathsWith(scene, 'selected')).toEqual([]);
  });

  test('the timeline is to show all its stops', () => {
    expect(scene.target?.earliest).toBe(
      Math.min(...place.stops.map(({ when }) => when.start.earliest)),
    );
    expect(scene.target?.latest).toBe(Math.max(...place.stops.map(({ when }) => when.end.latest)));
  });
});

describe('with a source chosen', () => {
  test('the stops that it bears out are related and nothing is selected', () => {
    for (const source of catalog.sources) {
      const scene = draw({ kind: 'source', id: source.id });
      const stops = source.quoted.flatMap(({ stop, visit }) => (stop ? [stop] : visit.stops));
      expect(new Set(stopsWith(scene, 'related'))).toEqual(new Set(ids(stops)));
      expect(visitsWith(scene, 'selected')).toEqual([]);
      expect(pathsWith(scene, 'selected')).toEqual([]);
    }
  });
});

describe('compact', () => {
  const scene = draw({ kind: 'stop', id: middle.id }, { isCompact: true });

  test('has visits only', () => {
    expect([scene.lanes, scene.stops, scene.paths]).toEqual([[], [], []]);
    expect(scene.visits).toHaveLength(catalog.visits.length);
  });

  test('covers the same time and looks at the same days', () => {
    const { extent, target } = draw({ kind: 'stop', id: middle.id });
    expect([scene.extent, scene.target]).toEqual([extent, target]);
  });

  test('writes no days beside the visits', () => {
    for (const { date } of scene.visits) expect(date).toMatch(/^\p{L}+( – \p{L}+)? \d{4}$/u);
  });
});

describe('with a period', () => {
  const { earliest } = extentOf(sure(tour.stops[0]).when);
  const scene = draw(NOTHING, { period: { from: earliest, to: earliest } });
  const then = tour.stops.filter(({ when }) => extentOf(when).earliest === earliest);

  test('only its stops have a mark, in lanes of their places', () => {
    expect(ids(scene.stops)).toEqual(ids(then));
    expect(new Set(scene.lanes.map(({ placeId }) => placeId))).toEqual(
      new Set(then.map(({ place }) => place.id)),
    );
    for (const { id, lane } of scene.stops) {
      expect(scene.lanes[lane]?.placeId).toBe(catalog.stopById.get(id)?.place.id);
    }
  });

  test('only visits of it have a mark and a path, which leads through drawn stops', () => {
    expect(ids(scene.visits)).toEqual([tour.id]);
    expect(scene.paths.map(({ stopIds }) => stopIds)).toEqual([ids(then)]);
  });

  test('that is open shows everything', () => {
    expect(draw(NOTHING, { period: {} })).toEqual(draw(NOTHING));
  });

  test('looks at its days, as far as there is anything', () => {
    const { extent } = draw(NOTHING);
    const part = { from: extent.earliest + 10, to: extent.latest - 10 };
    expect(draw(NOTHING, { period: part }).extent).toEqual({
      earliest: part.from,
      latest: part.to,
    });
    const more = { from: extent.earliest - 9999, to: extent.latest + 9999 };
    expect(draw(NOTHING, { period: more }).extent).toEqual(extent);
  });

  test('in which nothing was leaves all of time to look at', () => {
    const empty = draw(NOTHING, { period: { to: 0 } });
    expect([empty.lanes, empty.stops, empty.visits, empty.paths]).toEqual([[], [], [], []]);
    expect(empty.extent).toEqual(draw(NOTHING).extent);
  });
});

describe('without empty time', () => {
  const scene = draw(NOTHING, { isGapless: true });

  test('leaves out long stretches that no mark touches, and says which', () => {
    expect(scene.gaps.length).toBeGreaterThan(0);
    for (const { extent, label } of scene.gaps) {
      expect(label).toMatch(/^without \p{L}.*\p{Zs}\d{4}$/u);
      for (const mark of [...scene.stops, ...scene.visits]) {
        const isClear =
          mark.extent.latest < extent.earliest || mark.extent.earliest > extent.latest;
        expect(isClear).toBe(true);
      }
    }
  });

  test('changes nothing else', () => {
    expect({ ...scene, gaps: [] }).toEqual(draw(NOTHING));
  });

  test('leaves out what is empty at the ends of a period', () => {
    const [earlier, later] = catalog.visits.map(({ when }) => extentOf(when));
    const period = { from: sure(earlier).latest + 1, to: sure(later).latest };
    const { gaps } = draw(NOTHING, { period, isGapless: true });
    expect(gaps[0]?.extent.earliest).toBe(period.from);
  });
});

describe('words', () => {
  test.each(['en', 'ru', 'be'])('are in %s', (language) => {
    const scene = draw(NOTHING, { language });
    expect(scene.language).toBe(language);
    for (const { placeId, name } of scene.lanes) {
      const { names, shortNames } = sure(catalog.placeById.get(placeId));
      expect(name).toBe((shortNames ?? names)[language]);
    }
    for (const { id, label } of scene.visits) {
      expect(label.split(' | ')[0]).toBe(catalog.visitById.get(id)?.title[language]);
    }
    for (const { id, label } of scene.stops) {
      expect(label.split(' | ')[0]).toBe(catalog.stopById.get(id)?.title[language]);
    }
  });

  test('of a visit are its date beside the mark and its title too for a screen reader', () => {
    const mark = sure(draw(NOTHING).visits.find(({ id }) => id === '2024-05-minsk'));
    expect(mark.date).toBe('23–24 May 2024');
    expect(mark.label).toMatch(/ \| 23–24 May 2024$/);
  });
});
