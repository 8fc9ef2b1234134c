import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, type Extent } from '../../domain/date.ts';
import { midnightOf } from '../../domain/zone.ts';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { randomDossier } from '../../testing/randomDossier.ts';
import { lookedAt, sights, timelineOf } from '../../testing/timelines.ts';
import { inTimeZone } from '../../testing/timeZone.ts';
import { wholeFrame } from '../../views/timeline/span.ts';
import { pixelsOf } from './line.ts';
import { type Ruler, type RulerText, rulerOf } from './ruler.ts';
import { type Frame, momentAt, pixelOf } from './scale.ts';
import type { TimelineScene } from './timelineScene.ts';

/** On the timeline, CSS pixels; and at most what a letter takes up there. */
const ROOM = { size: 13.76, taken: 0 };
const WIDEST = 7.4;
const LANGUAGES = ['en', 'ru', 'be'];

const published = (options: Parameters<typeof timelineOf>[1] = {}) =>
  timelineOf(committedCatalog(), { timeScale: 'columns', ...options });
const drawn = (scene: TimelineScene, width: number, part: Partial<Frame> = {}) =>
  rulerOf(scene, { ...wholeFrame(scene, width), ...part }, ROOM);
const plain = ({ texts }: Pick<Ruler, 'texts'>) =>
  texts.map(({ text }) => text.replace(/\p{Zs}/gu, ' '));
/** A timeline in columns of visits on these days, each from one ISO day to another. */
const visitsOn = (...days: (readonly [string, string?])[]) =>
  timelineOf(
    catalogOf(
      dataset({
        visits: days.map(([from, to = from], i) =>
          visit(`v${i}`, {
            when: when(from, to),
            stops: [stop(`v${i}.s`, { when: when(from, to) })],
          }),
        ),
      }),
    ),
    { timeScale: 'columns' },
  );
/** A scene from one day to another in which so many pixels show this extent and nothing else. */
const closeUp = (scene: TimelineScene, { earliest, latest }: Extent, width: number) => {
  const { scale } = wholeFrame(scene, width);
  const start = scale.toDrawn(midnightOf(earliest).getTime());
  const end = scale.toDrawn(midnightOf(latest + 1).getTime());
  return { start, end, width, scale };
};

describe('the ruler of columns', () => {
  test.each([
    [
      'en',
      [
        'some day',
        'Sat 22',
        'Sun 23',
        'Mon 24',
        'Sat 27',
        'Sun 28',
        'Mon 29',
        'Thu 23',
        'Fri 24',
        'Thu 25',
      ],
    ],
    [
      'ru',
      ['some day', 'сб 22', 'вс 23', 'пн 24', 'сб 27', 'вс 28', 'пн 29', 'чт 23', 'пт 24', 'чт 25'],
    ],
    [
      'be',
      ['some day', 'сб 22', 'нд 23', 'пн 24', 'сб 27', 'нд 28', 'пн 29', 'чц 23', 'пт 24', 'чц 25'],
    ],
  ])(
    'has days with their weekdays in %s, and for a month that some day is meant',
    (language, days) => {
      expect(plain(drawn(published({ language }), 1216))).toEqual(days);
    },
  );

  test('leaves out weekdays where they have no room, then all', () => {
    const scene = published();
    expect(plain(drawn(scene, 700)).slice(0, 3)).toEqual(['22', '23', '24']);
    expect(plain(drawn(scene, 300))).not.toContain('22');
  });

  test('has weekdays of the calendar whatever the time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'America/Sao_Paulo']) {
      inTimeZone(zone, () => {
        expect(plain(drawn(published(), 1216)).slice(1, 4)).toEqual(['Sat 22', 'Sun 23', 'Mon 24']);
      });
    }
  });

  test('has days of a language that the browser does not speak without weekdays', () => {
    expect(plain(drawn(published({ language: 'qaa' }), 1216)).slice(1, 4)).toEqual([
      '22',
      '23',
      '24',
    ]);
  });

  test('has lines between the days of a column and none at its ends', () => {
    const scene = visitsOn(['2024-01-27', '2024-01-29']);
    const frame = closeUp(scene, scene.extent, 300);
    const { lines, bands } = rulerOf(scene, frame, ROOM);
    expect(lines.map(Math.round)).toEqual([100, 200]);
    expect(bands.map(({ from, to }) => [Math.round(from), Math.round(to)])).toEqual([[0, 300]]);
  });

  test('has a day that is partly in sight named over that part', () => {
    const scene = visitsOn(['2024-01-27', '2024-01-28']);
    const whole = closeUp(scene, scene.extent, 1000);
    const day = (whole.end - whole.start) / 2;
    const part = { ...whole, start: whole.start + day * 0.7, end: whole.start + day * 1.7 };
    const { texts } = rulerOf(scene, part, ROOM);
    expect(plain({ texts })).toEqual(['Sat 27', 'Sun 28']);
    // The first would be over -200; it is whole at the left edge instead.
    expect(texts.map(({ at }) => Math.round(at))).toEqual([25, 800]);
    const end = { ...whole, start: whole.start + day * 0.99, end: whole.start + day * 1.99 };
    const [gone, seen] = rulerOf(scene, end, ROOM).texts;
    // Of the first there is no room for its name: it stays in its day, before the line.
    expect((gone?.at ?? 0) + 23).toBeLessThan(10);
    expect(Math.round(seen?.at ?? 0)).toBe(510);
  });

  test('has days with their month where a column has more than a number of a day can tell', () => {
    const scene = visitsOn(['2024-01-20', '2024-02-29']);
    const { texts, lines } = rulerOf(scene, closeUp(scene, scene.extent, 1200), ROOM);
    expect(plain({ texts }).slice(0, 3)).toEqual(['2024', '26 Jan', '1 Feb']);
    expect(lines.length).toBeGreaterThan(5);
    const close = closeUp(
      scene,
      { earliest: dayFromIso('2024-01-30'), latest: dayFromIso('2024-02-03') },
      600,
    );
    expect(plain(rulerOf(scene, close, ROOM))).toEqual(
      expect.arrayContaining(['31 Jan', '1 Feb', '2 Feb', '3 Feb']),
    );
  });

  const weekly = (first: string, count: number, interval: number) =>
    Array.from({ length: count }, (_, i): [string] => {
      const day = new Date(`${first}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() + i * interval);
      return [day.toISOString().slice(0, 10)];
    });

  test('has months of columns that are runs of them', () => {
    const scene = visitsOn(...weekly('2023-07-05', 30, 6), ['2025-03-05']);
    expect(scene.columns.map(({ unit }) => unit)).toEqual(['month', 'month']);
    const all = plain(drawn(scene, 480));
    expect(all).toEqual(['2023', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', 'Mar 2025']);
  });

  test('has years and decades of columns that are runs of them', () => {
    const years = visitsOn(...weekly('1990-03-05', 90, 60));
    expect(years.columns.map(({ unit }) => unit)).toEqual(['year']);
    expect(plain(drawn(years, 660)).slice(0, 3)).toEqual(['1990', '1991', '1992']);
    const decades = visitsOn(...weekly('1801-03-05', 150, 500));
    expect(decades.columns.map(({ unit }) => unit)).toEqual(['decade']);
    expect(plain(drawn(decades, 1300)).slice(0, 3)).toEqual(['1800', '1810', '1820']);
    expect(plain(drawn(decades, 500)).slice(0, 3)).toEqual(['1800', '1820', '1840']);
  });

  test('has millennia of ten thousand years', () => {
    const scene = visitsOn(...weekly('0044-03-15', 100, 36_000));
    expect(scene.columns.map(({ unit }) => unit)).toEqual(['millennium']);
    expect(plain(drawn(scene, 700))).toEqual([
      ...['1', '1000', '2000', '3000', '4000', '5000', '6000', '7000', '8000', '9000'],
    ]);
  });

  test('has days of ten thousand years, without counting them all', () => {
    const scene = visitsOn(...weekly('0044-03-15', 100, 36_000));
    const day = dayFromIso('0044-03-15');
    const close = closeUp(scene, { earliest: day - 1, latest: day + 1 }, 600);
    expect(plain(rulerOf(scene, close, ROOM))).toEqual(['44', '15 Mar', '16 Mar']);
  });

  test('has the gaps in sight with their words', () => {
    const { gaps, bands } = drawn(published(), 1216);
    expect(gaps.map(({ words }) => words)).toEqual(['4 year', '6 month', '4 month', '2 month']);
    expect(gaps.map(({ said }) => said)[0]).toBe('4 year without visits');
    expect(gaps.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    gaps.forEach(({ from, to }, i) => {
      expect(from).toBeCloseTo(bands[i]?.to ?? 0, 6);
      expect(to).toBeCloseTo(bands[i + 1]?.from ?? 0, 6);
    });
    const scene = published();
    const last = scene.columns.at(-1)?.extent ?? scene.extent;
    expect(rulerOf(scene, closeUp(scene, last, 600), ROOM).gaps).toEqual([]);
    expect(rulerOf(scene, closeUp(scene, last, 600), ROOM).bands).toHaveLength(1);
  });

  test('says nothing of a month that has no room for it', () => {
    const scene = visitsOn(['2019-07-01']);
    const vague = { ...scene, columns: scene.columns.map((each) => ({ ...each, isVague: true })) };
    expect(plain(rulerOf(vague, closeUp(vague, vague.extent, 300), ROOM))).toEqual(['some day']);
    expect(plain(rulerOf(vague, closeUp(vague, vague.extent, 60), ROOM))).toEqual([]);
  });
});

describe('the ruler of true scale', () => {
  test('has the axis of the frame, one band and no gap', () => {
    const ruler = drawn(published({ timeScale: 'true' }), 1216);
    expect(plain(ruler)).toEqual(
      expect.arrayContaining(['2019', '2020', '2021', '2022', '2023', '2024']),
    );
    expect(ruler.bands).toEqual([{ from: 0, to: 1216 }]);
    expect(ruler.gaps).toEqual([]);
    expect(ruler.texts.map(({ rank }) => rank)).toContain('year');
  });

  test('says the day where no more than one is in sight', () => {
    const scene = published({ timeScale: 'true' });
    const { scale } = wholeFrame(scene, 600);
    const start = new Date(2024, 0, 27, 12).getTime();
    const frame: Frame = { start, end: start + 6 * 3_600_000, width: 600, scale };
    expect(plain(rulerOf(scene, frame, ROOM))).toEqual(['27 Jan 2024']);
  });
});

describe('the ruler of any dossier, window and width', () => {
  const drawings = fc
    .record({
      data: randomDossier({ maxStops: 60 }),
      timeScale: fc.constantFrom('true', 'columns'),
      language: fc.constantFrom(...LANGUAGES),
      isCompact: fc.boolean(),
      sight: sights,
    })
    .map(({ data, sight, ...options }) => {
      const scene = timelineOf(catalogOf(data), options);
      const frame = lookedAt(scene, wholeFrame(scene, sight.width), sight);
      return { scene, frame, ruler: rulerOf(scene, frame, ROOM) };
    });
  const check = (holds: (drawing: { scene: TimelineScene; frame: Frame; ruler: Ruler }) => void) =>
    fc.assert(fc.property(drawings, holds), { numRuns: 100 });

  test('has numbers that are numbers', () => {
    check(({ ruler: { texts, lines, bands, gaps } }) => {
      const numbers = [
        ...texts.map(({ at }) => at),
        ...lines,
        ...[...bands, ...gaps].flatMap(({ from, to }) => [from, to]),
      ];
      for (const number of numbers) expect(Number.isFinite(number)).toBe(true);
    });
  });

  test('has texts that touch neither each other nor the next band', () => {
    check(({ ruler: { texts, bands } }) => {
      const boxes = texts.map(boxOf).sort((a, b) => a.from - b.from);
      boxes.forEach(({ from, to }, i) => {
        expect(to).toBeLessThanOrEqual((boxes[i + 1]?.from ?? Infinity) + 1e-6);
        const band = bands.find((each) => each.from <= from + 1 && each.to >= to - 1);
        expect(band).toBeDefined();
      });
    });
  });

  test('has bands and gaps side by side, in order', () => {
    check(({ ruler: { bands, gaps } }) => {
      const parts = [...bands, ...gaps].sort((a, b) => a.from - b.from);
      parts.forEach(({ from, to }, i) => {
        expect(to).toBeGreaterThan(from);
        const next = parts[i + 1];
        if (next) expect(Math.abs(next.from - to)).toBeLessThan(1e-3);
      });
    });
  });

  test('has lines and texts only where days begin, or over the middle of a day', () => {
    check(({ scene, frame, ruler: { texts, lines } }) => {
      const starts = texts.filter(({ anchor, rank }) => anchor === 'start' && rank !== 'context');
      for (const at of [...lines, ...starts.map((text) => text.at)]) {
        expect(Math.abs(nearestMidnight(at, frame) - at)).toBeLessThan(0.5);
      }
      for (const { at, text, anchor } of texts) {
        if (anchor === 'start' || text === scene.text.someDay()) continue;
        const date = new Date(momentAt(at, frame));
        expect(Number(text.match(/\d+$/)?.[0])).toBe(date.getDate());
        const day = dayOf(date);
        const { from, to } = pixelsOf({ earliest: day, latest: day }, frame);
        if (from >= 0 && to <= frame.width) expect(at).toBeCloseTo((from + to) / 2, 3);
      }
    });
  });

  test('says something wherever there is room for it', () => {
    let count = 0;
    check(({ frame, ruler: { texts, bands } }) => {
      for (const band of bands) {
        const [from, to] = [Math.max(band.from, 0), Math.min(band.to, frame.width)];
        // So long is "27 Jan 2024" in Russian, and before the year 1.
        if (to - from < 190) continue;
        count += 1;
        expect(texts.some(({ at }) => at >= from - 1 && at <= to)).toBe(true);
      }
    });
    expect(count).toBeGreaterThan(40);
  });
});

function boxOf({ at, text, anchor }: RulerText) {
  const width = text.length * WIDEST;
  return anchor === 'start'
    ? { from: at + 6, to: at + 6 + width }
    : { from: at - width / 2, to: at + width / 2 };
}

function dayOf(date: Date): number {
  const utc = new Date(0);
  return utc.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

/** Where the midnight nearest to a point is drawn, CSS pixels. */
function nearestMidnight(at: number, frame: Frame): number {
  const day = dayOf(new Date(momentAt(at, frame)));
  const [before = at, after = at] = [day, day + 1].map((each) =>
    pixelOf(midnightOf(each).getTime(), frame),
  );
  return at - before < after - at ? before : after;
}
