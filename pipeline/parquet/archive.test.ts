import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Archive, Part, Progress } from '../../src/archive/archive.ts';
import type { Asked } from '../../src/archive/asked.ts';
import { readManifest } from '../../src/domain/archive/manifest.ts';
import { dayFromIso } from '../../src/domain/date.ts';
import { hosted, opened, PLACES, ROWS, ranged, raw, scratchFolder } from './testArchive.ts';
import { writeArchive } from './writeArchive.ts';

afterEach(() => vi.unstubAllGlobals());

const between = (from: string, to: string) => ({ from: dayFromIso(from), to: dayFromIso(to) });
const ALL: Asked = { period: {}, place: undefined };

async function searched(archive: Archive, asked: Asked): Promise<Progress> {
  let last: Progress | undefined;
  for await (const progress of archive.search(asked)) last = progress;
  if (!last) throw new Error('No progress');
  return last;
}

async function toldOf(archive: Archive, parts: readonly Part[], count: number) {
  return archive.told(parts, 0, count);
}

/** What a question finds, by going through all rows. */
function expected({ period: { from = -1e9, to = 1e9 }, place }: Asked) {
  return ROWS.map(({ values }) => values as Record<string, string>)
    .filter((row) => {
      const day = dayFromIso(row.date ?? '');
      return day >= from && day <= to && (place === undefined || row.place === place);
    })
    .map(({ date, stop }) => `${date} ${stop}`)
    .sort();
}

describe('a round trip', () => {
  test.each<[string, Asked]>([
    ['everything', ALL],
    ['a month', { period: between('2019-12-15', '2020-01-14'), place: undefined }],
    ['a place', { period: {}, place: 'quay' }],
    ['a month and a place', { period: between('2020-02-01', '2020-02-29'), place: 'ridge' }],
    ['a day', { period: between('2019-07-01', '2019-07-01'), place: undefined }],
    ['a time before', { period: between('1990-01-01', '1990-12-31'), place: undefined }],
  ])('%s', async (_, asked) => {
    const { archive } = await hosted(ROWS);
    const { parts, found, total, done } = await searched(archive, asked);
    const told = await toldOf(archive, parts, found);
    const lines = told.map(({ date, stop }) => `${date} ${stop}`);
    expect([...lines].sort()).toEqual(expected(asked));
    expect(lines.map((line) => line.slice(0, 10))).toEqual(
      lines.map((line) => line.slice(0, 10)).sort(),
    );
    expect(found).toBe(lines.length);
    expect(done).toBe(total);
  });

  test('every row has its words, letter by letter', async () => {
    const { archive } = await hosted([raw({ stop: 'one' })]);
    const { parts } = await searched(archive, ALL);
    expect(await toldOf(archive, parts, 1)).toEqual([raw({ stop: 'one' }).values]);
  });

  test('any part of what is found can be read', async () => {
    const { archive } = await hosted(ROWS);
    const { parts, found } = await searched(archive, { period: {}, place: 'quay' });
    const all = await toldOf(archive, parts, found);
    expect(await archive.told(parts, 200, 230)).toEqual(all.slice(200, 230));
  });

  test('a stay into the next year is found there, and a date in doubt wherever it may be', async () => {
    const { archive } = await hosted([
      ...ROWS,
      raw({ stop: 'stay', date: '2019-12-30/2020-01-02' }),
      raw({ stop: 'doubt', date: '201X' }),
    ]);
    const stopsIn = async (period: Asked['period']) => {
      const { parts, found } = await searched(archive, { period, place: 'hollow' });
      return (await toldOf(archive, parts, found)).map(({ stop }) => stop);
    };
    expect(await stopsIn(between('2020-01-02', '2020-01-02'))).toContain('stay');
    expect(await stopsIn(between('2020-01-03', '2020-01-03'))).not.toContain('stay');
    expect(await stopsIn(between('2019-05-05', '2019-05-05'))).toContain('doubt');
  });

  test('other programs read the same', async () => {
    const { manifest, out } = await hosted([raw({ stop: 'one' })]);
    const file = readFileSync(join(out, manifest.years[0]?.file ?? ''));
    const [row] = await parquetReadObjects({ file: new Uint8Array(file).buffer });
    const day = new Date('2019-03-04T00:00:00Z');
    expect(row).toEqual({ ...raw({ stop: 'one' }).values, first: day, last: day });
  });
});

test('only row groups that can match are read', async () => {
  const { archive, manifest } = await hosted(ROWS);
  const { traffic } = archive.session;
  await searched(archive, ALL);
  expect(traffic).toEqual({ requests: 0, bytes: 0 });
  const month = { period: between('2020-02-01', '2020-02-29'), place: 'ridge' };
  const { parts } = await searched(archive, month);
  const [, year] = manifest.years;
  // The end of one file, and days and places of one or two of its eight row groups.
  expect(traffic.requests).toBeLessThan(8);
  expect(traffic.bytes - (year?.tail ?? 0)).toBeLessThan((year?.bytes ?? 0) / 10);
  await archive.told(parts, 0, 10);
  expect(traffic.bytes).toBeLessThan(year?.bytes ?? 0);
});

describe('hosts', () => {
  const whole = (bytes: Uint8Array<ArrayBuffer>) => new Response(bytes);

  test('one that sends whole files sends each once', async () => {
    const { archive, manifest } = await hosted(ROWS, whole);
    const { parts, found } = await searched(archive, { period: {}, place: 'quay' });
    expect(await toldOf(archive, parts, found)).toHaveLength(found);
    const bytes = manifest.years.reduce((sum, year) => sum + year.bytes, 0);
    expect(archive.session.traffic).toEqual({ requests: 2, bytes });
  });

  test.each([
    ['whole', 'sends whole files, which are too large', whole, 30_000_000],
    ['changed', 'has another file', ranged, 1],
    ['unreachable', 'has none', () => new Response('', { status: 404 }), 0],
    [
      'unreachable',
      'fails',
      () => {
        throw new TypeError('no');
      },
      0,
    ],
    ['changed', 'has a shorter one', () => new Response('', { status: 416 }), 0],
    ['changed', 'breaks off', () => new Response('x', { status: 206 }), 0],
  ] as const)('%s: it %s', async (problem, _, answer, more) => {
    const { manifest, out } = await hosted(ROWS);
    const years = manifest.years.map((year) => ({ ...year, bytes: year.bytes + more }));
    const { archive } = opened({ ...manifest, years }, out, answer);
    await expect(searched(archive, { period: {}, place: 'quay' })).rejects.toMatchObject({
      problem,
    });
  });

  test('what is stopped while a file is opened does not stop the next question', async () => {
    const { archive } = await hosted(ROWS);
    const asked = { period: {}, place: 'quay' };
    const first = new AbortController();
    archive.session.signal = first.signal;
    const refused = expect(searched(archive, asked)).rejects.toThrow();
    while (archive.session.traffic.requests === 0) await Promise.resolve();
    first.abort();
    archive.session.signal = new AbortController().signal;
    expect((await searched(archive, asked)).found).toBe(487);
    await refused;
  });

  test('after a failure one can ask again', async () => {
    let isDown = true;
    const { archive } = await hosted(ROWS, (bytes, range) => {
      if (isDown) throw new TypeError('no');
      return ranged(bytes, range);
    });
    await expect(searched(archive, { period: {}, place: 'quay' })).rejects.toThrow();
    isDown = false;
    expect((await searched(archive, { period: {}, place: 'quay' })).found).toBe(487);
  });
});

describe('a file that is not as it should be', () => {
  const asked: Asked = { period: {}, place: 'hollow' };
  const COLUMNS = {
    ...{ first: [17959], last: [17959] },
    ...raw({ stop: 'one' }).values,
  };

  /** A Parquet file with these columns, as the manifest would name it. */
  function other(columns: Readonly<Record<string, unknown>>, nullable = false) {
    const columnData = Object.entries(columns).map(([name, value]) => {
      const data = Array.isArray(value) ? value : [value];
      const type = typeof data[0] === 'number' ? ('INT32' as const) : ('STRING' as const);
      return { name, data, type, nullable };
    });
    return new Uint8Array(parquetWriteBuffer({ columnData }));
  }

  async function problemWith(bytes: Uint8Array): Promise<unknown> {
    const { manifest, out } = await hosted([raw({ stop: 'one' })]);
    const years = manifest.years.map((year) => {
      writeFileSync(join(out, year.file), bytes);
      return { ...year, bytes: bytes.length, tail: Math.min(bytes.length, 2000) };
    });
    const { archive } = opened({ ...manifest, years }, out);
    try {
      const { parts, found } = await searched(archive, asked);
      return (await toldOf(archive, parts, found)).length;
    } catch (error) {
      return (error as { problem?: unknown }).problem ?? error;
    }
  }

  test('one with the right columns is read', async () => {
    expect(await problemWith(other(COLUMNS))).toBe(1);
  });

  const { words: _, ...wordless } = COLUMNS as Record<string, unknown>;
  test.each<[string, Uint8Array]>([
    ['text', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['cut off', other(COLUMNS).slice(0, -40)],
    ['zeros', new Uint8Array(500)],
    ['without words', other(wordless)],
    ['days as texts', other({ ...COLUMNS, first: '2019' })],
    ['nulls', other({ ...COLUMNS, words: null }, true)],
    ['no words', other({ ...COLUMNS, words: '' })],
    ['an address that runs', other({ ...COLUMNS, url: 'javascript:alert(1)' })],
    [
      'more rows',
      other(Object.fromEntries(Object.entries(COLUMNS).map(([k, v]) => [k, [v, v].flat()]))),
    ],
  ])('%s', async (_name, bytes) => {
    expect(await problemWith(bytes)).toBe('damaged');
  });

  test('wherever a byte is wrong, nothing but a damaged file or other words come of it', async () => {
    const { manifest, out } = await hosted([raw({ stop: 'one' })]);
    const sound = readFileSync(join(out, manifest.years[0]?.file ?? ''));
    for (let at = 0; at < sound.length; at += 41) {
      const bytes = new Uint8Array(sound);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(['damaged', 'changed', 0, 1]).toContain(await problemWith(bytes));
    }
  });
});

describe('rows with mistakes', () => {
  async function faultsOf(rows: readonly ReturnType<typeof raw>[]): Promise<string> {
    const out = join(scratchFolder(), 'archive');
    const error = await writeArchive({ rows, places: PLACES, out }).catch((it: Error) => it);
    expect(existsSync(out)).toBe(false);
    return error instanceof Error ? error.message : '';
  }

  test.each<[Readonly<Record<string, unknown>>, string]>([
    [{ words: undefined }, 'words'],
    [{ words: '' }, 'words: Expected a text that is not empty'],
    [{ date: '2019-02-29' }, 'date: '],
    [{ place: 'nowhere' }, 'place: There is no place “nowhere”'],
    [{ url: 'ftp://example.org' }, 'url: Expected an address that starts with'],
    [{ url: 'https://a:b@example.org/' }, 'url: Expected an address without'],
    [{ language: 'English' }, 'language: Expected a BCP 47'],
  ])('%o', async (values, fault) => {
    const said = await faultsOf([raw({ stop: 'good' }), raw({ stop: 'bad', ...values })]);
    expect(said).toContain(`row bad ${fault}`);
    expect(said).toContain('1 mistake; nothing was written');
  });

  test('all are counted, and twenty are listed', async () => {
    const said = await faultsOf(Array.from({ length: 30 }, () => raw({ place: 'x' })));
    expect(said.split('\n')).toHaveLength(23);
    expect(said).toContain('and 10 more');
  });

  test('none at all are a mistake', async () => {
    expect(await faultsOf([])).toBe('There are no rows; nothing was written');
  });

  test('an older archive is replaced, and stays where the new one has mistakes', async () => {
    const { out } = await hosted([raw({ stop: 'one' })]);
    writeFileSync(join(out, 'notes.txt'), 'mine');
    const before = readdirSync(out);
    const options = { places: PLACES, out };
    await expect(writeArchive({ ...options, rows: [raw({ place: 'x' })] })).rejects.toThrow();
    expect(readdirSync(out)).toEqual(before);
    const { years } = await writeArchive({ ...options, rows: [raw({ date: '2020' })] });
    expect(readdirSync(out).sort()).toEqual([years[0]?.file, 'archive.json', 'notes.txt']);
  });
});

describe('a manifest', () => {
  const sound = {
    ...{ format: 'dateline-archive-1', rows: 3, places: PLACES },
    years: [
      {
        file: '2019-0123456789ab.parquet',
        bytes: 900,
        tail: 300,
        rows: 3,
        from: '2019-01-01',
        to: '2019-02-01',
      },
    ],
  };

  test('that is sound', () => {
    expect(readManifest(sound)).toEqual(sound);
  });

  test.each<[string, unknown]>([
    ['Expected', null],
    ['newer', { ...sound, format: 'dateline-archive-2' }],
    ['sum of the rows', { ...sound, rows: 4 }],
    ['years[0].file', { ...sound, years: [{ ...sound.years[0], file: '../../x.parquet' }] }],
    ['`tail`', { ...sound, years: [{ ...sound.years[0], tail: 1000 }] }],
    ['years[0].from', { ...sound, years: [{ ...sound.years[0], from: '2019-02-30' }] }],
    ['order of time', { ...sound, rows: 6, years: [sound.years[0], sound.years[0]] }],
    ['each place once', { ...sound, places: [PLACES[0], PLACES[0]] }],
    ['at least one year', { ...sound, rows: 0, years: [] }],
  ])('is refused: %s', (fault, input) => {
    const read = readManifest(input);
    expect('fault' in read && read.fault).toContain(fault);
  });
});
