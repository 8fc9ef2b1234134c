import { describe, expect, test } from 'vitest';
import { dayFromIso, extentOf, unionOf } from '../../domain/date.ts';
import type { Filter, Period } from '../../domain/filter.ts';
import { NOTHING, type Selection } from '../../domain/selection.ts';
import type { TimeScale } from '../../domain/timeScale.ts';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { inLines } from '../../testing/lines.ts';
import { timelineOf } from '../../testing/timelines.ts';
import type { TimelineScene } from './timelineScene.ts';

const catalog = committedCatalog();
type Look = {
  language?: string;
  isCompact?: boolean;
  timeScale?: TimeScale;
  period?: Period;
  filter?: Partial<Filter>;
};
const draw = (selection: Selection, { period = {}, filter = {}, ...look }: Look = {}) =>
  timelineOf(catalog, { selection, filter: { ...filter, period }, ...look });
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

describe.each<[name: string, selection: Selection, look: Look]>([
  ['nothing', NOTHING, {}],
  ['true scale', NOTHING, { timeScale: 'true' }],
  ['visit', { kind: 'visit', id: '2024-01-st-petersburg' }, {}],
  ['stop', { kind: 'stop', id: '2024-05-minsk.flowers' }, {}],
  ['place', { kind: 'place', id: 'valaam-monastery' }, {}],
  ['source', { kind: 'source', id: 'moscow-times-2024-07-25' }, {}],
  ['compact', { kind: 'stop', id: '2024-05-minsk.flowers' }, { isCompact: true }],
])('the timeline of the published dossier with %s', (name, selection, look) => {
  test('is as reviewed', async () => {
    await expect(inLines(draw(selection, look))).toMatchFileSnapshot(
      `./__snapshots__/timeline.${name}.txt`,
    );
  });

  test('has a mark for every visit', () => {
    expect(ids(draw(selection, look).visits)).toEqual(ids(catalog.visits));
  });
});

test('the timeline of the published dossier with a period is as reviewed', async () => {
  const period = { from: dayFromIso('2024-01-28'), to: dayFromIso('2024-05-31') };
  await expect(inLines(draw(NOTHING, { period }))).toMatchFileSnapshot(
    './__snapshots__/timeline.period.txt',
  );
});

describe('with nothing chosen', () => {
  const scene = draw(NOTHING);

  test('all is plain and there is nothing to move to', () => {
    expect(stopsWith(scene, 'plain')).toEqual(ids(catalog.stops));
    expect(visitsWith(scene, 'plain')).toEqual(ids(catalog.visits));
    expect(lanesWith(scene, 'plain').sort()).toEqual(ids(visited).sort());
    expect(pathsWith(scene, 'plain')).toEqual(ids(catalog.visits));
    expect(scene.target).toBeUndefined();
  });

  test('a lane is drawn for each place with a stop, those of a visit together', () => {
    expect(scene.lanes.map(({ placeId }) => placeId)).toEqual([
      ...['valaam-monastery', 'russia-unnamed', 'st-petersburg', 'konstantinovsky-palace'],
      ...['pulkovo-airport', 'zaitsevo-memorial'],
      ...['moscow-kremlin', 'victory-monument-minsk', 'minsk', 'minsk-airport'],
    ]);
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

  test('every mark is within its days, and the stops of a visit are in order', () => {
    for (const { at, extent } of [...scene.stops, ...scene.visits]) {
      expect(at).toBeGreaterThanOrEqual(extent.earliest);
      expect(at).toBeLessThan(extent.latest + 1);
    }
    for (const { id } of scene.visits) {
      const places = scene.stops.filter(({ visitId }) => visitId === id).map(({ at }) => at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
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

  test('to true scale looks at its days, as far as there is anything', () => {
    const { extent } = draw(NOTHING);
    const part = { from: extent.earliest + 10, to: extent.latest - 10 };
    const extentWith = (period: Period) => draw(NOTHING, { period, timeScale: 'true' }).extent;
    expect(extentWith(part)).toEqual({ earliest: part.from, latest: part.to });
    const more = { from: extent.earliest - 9999, to: extent.latest + 9999 };
    expect(extentWith(more)).toEqual(extent);
  });

  test('in columns has whole columns of what it touches, and gaps between these only', () => {
    const [from, to] = [dayFromIso('2024-01-28'), dayFromIso('2024-05-31')];
    const { columns, gaps, extent } = draw(NOTHING, { period: { from, to }, timeScale: 'columns' });
    expect(columns.map((column) => column.extent)).toEqual(
      [sure(catalog.visits[2]), sure(catalog.visits[3])].map(({ when }) => extentOf(when)),
    );
    expect(gaps.map(({ words }) => words)).toEqual(['4 month']);
    expect(extent).toEqual(unionOf(columns.map((column) => column.extent)));
  });

  test('of a visit alone is better seen to true scale', () => {
    expect([scene.usualScale, scene.timeScale]).toEqual(['true', 'true']);
  });

  test('that is mostly empty is better seen in columns', () => {
    const period = { from: earliest - 100, to: earliest };
    expect(draw(NOTHING, { period }).usualScale).toBe('columns');
  });

  test.each(['true', 'columns'] as const)(
    'in which nothing was leaves all of time to look at, asked for %s',
    (timeScale) => {
      const empty = draw(NOTHING, { period: { to: 0 }, timeScale });
      expect([empty.lanes, empty.stops, empty.visits, empty.paths]).toEqual([[], [], [], []]);
      expect([empty.columns, empty.gaps]).toEqual([[], []]);
      expect([empty.timeScale, empty.usualScale]).toEqual(['true', 'true']);
      expect(empty.extent).toEqual(draw(NOTHING).extent);
    },
  );
});

describe('without anything', () => {
  const empty = catalogOf(dataset({ visits: [] }));

  test.each([true, false])('there is a timeline without marks, compact: %s', (isCompact) => {
    const scene = timelineOf(empty, { isCompact });
    expect([scene.lanes, scene.stops, scene.visits, scene.columns]).toEqual([[], [], [], []]);
    expect([scene.timeScale, scene.usualScale]).toEqual(['true', 'true']);
    expect(scene.extent).toEqual({ earliest: 0, latest: 0 });
    expect(scene.target).toBeUndefined();
  });

  test('that passes a filter there is all of time to look at', () => {
    const none = draw(NOTHING, { filter: { text: 'no such word anywhere' } });
    expect([none.stops, none.columns]).toEqual([[], []]);
    expect(none.extent).toEqual(draw(NOTHING).extent);
  });
});

describe('in columns', () => {
  const scene = draw(NOTHING, { timeScale: 'columns' });
  const days = catalog.visits.map(({ when }) => extentOf(when));

  test('there is one for each visit, and a gap between each two', () => {
    expect(scene.columns.map(({ extent }) => extent)).toEqual(days);
    expect(scene.gaps.map(({ extent }) => extent)).toEqual(
      days.slice(1).map(({ earliest }, i) => ({
        earliest: sure(days[i]).latest + 1,
        latest: earliest - 1,
      })),
    );
    expect(scene.gaps.map(({ words }) => words)).toEqual([
      ...['4 year', '6 month', '4 month', '2 month'],
    ]);
  });

  test('is how the published dossier is drawn where the reader has not asked', () => {
    expect(draw(NOTHING)).toEqual(scene);
    expect(scene.usualScale).toBe('columns');
  });

  test('a visit says how long there was none before it', () => {
    expect(scene.visits.map(({ label }) => label.split(' | ').slice(2))).toEqual([
      [],
      ...['4 year', '6 month', '4 month', '2 month'].map((gap) => [`after ${gap} without visits`]),
    ]);
  });

  test('all visits lie within the extent, the first and the last at its ends', () => {
    expect(scene.extent).toEqual(unionOf(days));
  });
});

describe('to true scale', () => {
  const scene = draw(NOTHING, { timeScale: 'true' });

  test('there is no column and no gap, and visits say all the same how long there was none', () => {
    expect([scene.columns, scene.gaps]).toEqual([[], []]);
    expect(scene.visits).toEqual(draw(NOTHING).visits);
  });

  test('nothing else is different but the days of columns that are whole units', () => {
    const inColumns = draw(NOTHING, { timeScale: 'columns' });
    const { columns, gaps } = inColumns;
    expect({ ...scene, columns, gaps, timeScale: 'columns' }).toEqual(inColumns);
  });
});

describe('the usual scale', () => {
  const every = (interval: number, count: number) => {
    const dayOf = (i: number) => {
      const date = new Date('2021-01-02T00:00:00Z');
      date.setUTCDate(date.getUTCDate() + i * interval);
      return date.toISOString().slice(0, 10);
    };
    const visits = Array.from({ length: count }, (_, i) => {
      const day = { when: when(dayOf(i)) };
      return visit(`v${i}`, { ...day, stops: [stop(`v${i}.s`, day)] });
    });
    return catalogOf(dataset({ visits }));
  };

  test.each([
    ['one day', 1, 1, 'true'],
    ['four visits in as many years', 365, 4, 'columns'],
    ['a visit every week for two years', 7, 104, 'true'],
    ['a visit every day for a month', 1, 30, 'true'],
  ])('of %s', (_, interval, count, usual) => {
    const scene = timelineOf(every(interval, count));
    expect([scene.usualScale, scene.timeScale]).toEqual([usual, usual]);
  });

  test('on a phone is columns, whatever there is', () => {
    for (const [interval, count] of [
      [1, 1],
      [1, 30],
      [7, 104],
    ] as const) {
      const scene = timelineOf(every(interval, count), { isCompact: true });
      expect(scene.usualScale).toBe('columns');
    }
  });

  test('is what it is whatever the reader has asked for', () => {
    expect(draw(NOTHING, { timeScale: 'true' }).usualScale).toBe('columns');
    expect(timelineOf(every(7, 104), { timeScale: 'columns' }).timeScale).toBe('columns');
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
    expect([mark.date, mark.month]).toEqual(['23–24 May 2024', 'May 2024']);
    expect(mark.label).toMatch(/ \| 23–24 May 2024 \| after 4 month without visits$/);
  });
});
