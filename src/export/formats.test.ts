import { describe, expect, test, vi } from 'vitest';
import committed from '../../public/data/citations.json?raw';
import { parseCitations } from '../domain/citations.ts';
import { choosing, EVERYTHING } from '../domain/filter.ts';
import { remaining } from '../domain/remaining.ts';
import { committedCatalog } from '../testing/catalog.ts';
import { takenOf } from '../testing/taken.ts';
import { inTimeZone } from '../testing/timeZone.ts';
import { CSL_JSON, FORMATS, fileName } from './formats.ts';
import { inOnePiece } from './pieces.ts';
import type { Taken } from './taken.ts';

const citations = parseCitations(JSON.parse(committed));
const catalog = committedCatalog();
const everything = takenOf(catalog);
const direction = catalog.dossier.directions[0]?.id ?? '';
const some = takenOf(catalog, {
  remaining: remaining(catalog, choosing(EVERYTHING, 'direction', [direction])),
});

const formats = Object.entries(FORMATS).map(([name, format]) => {
  const write = (taken: Taken) => inOnePiece(format.write(taken));
  return [name, { ...format, write }] as const;
});
const csl = { ...CSL_JSON, write: (taken: Taken) => inOnePiece(CSL_JSON.write(taken, citations)) };
const all = [...formats, ['csl', csl] as const];

describe.each(all)('%s', (_, { write }) => {
  test('is the same whenever and wherever it is made', () => {
    const file = write(everything);
    vi.useFakeTimers({ now: new Date('2051-02-03T04:05:06Z') });
    expect(write(takenOf(committedCatalog()))).toBe(file);
    vi.useRealTimers();
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(inTimeZone(zone, () => write(everything))).toBe(file);
    }
  });

  test('says which dossier, which version and whose the texts are', () => {
    // Lines of a calendar are folded.
    const file = write(some).replaceAll('\r\n ', '');
    expect(file).toContain(catalog.version);
    expect(file).toContain(catalog.dossier.title.en);
    expect(file).toContain('Texts are their publishers’');
    expect(file).toContain(`${some.remaining.stops.size} of ${catalog.stops.length} stops`);
  });

  test('has nothing of what does not pass the filter', () => {
    const file = write(some).replaceAll('\r\n ', '');
    const others = catalog.stops.filter((stop) => !some.remaining.stops.has(stop));
    const ids = others.flatMap(({ id, excerpts }) => [
      id,
      ...excerpts.map((excerpt) => excerpt.id),
    ]);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => file.includes(id))).toEqual([]);
  });

  test('is made even where nothing remains', () => {
    const nothing = takenOf(catalog, { remaining: { stops: new Set(), visits: new Set() } });
    expect(write(nothing).length).toBeGreaterThan(0);
  });
});

test('files are told apart by the end of their names', () => {
  const names = all.map(([, { extension }]) =>
    fileName(catalog.dossier, catalog.version, extension),
  );
  expect(new Set(names).size).toBe(all.length);
  for (const name of names) {
    expect(name.startsWith(`${catalog.dossier.id}-${catalog.version}.`)).toBe(true);
  }
});
