import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { committedCatalog } from './testing/catalog.ts';

const { dossier, people, places, sources, visits, references } = committedCatalog();

/** Words of place names that are no one's own: a code base may well say "Airport". */
const COMMON = new Set(
  [
    'Airport, Chambers, Memorial, Monastery, Monument, Palace, Russia, Somewhere, Victory',
    'Мемориал, Монумент, Победы, Россия, Аэропорт, Патриаршие',
    'Мемарыял, Манумент, Перамогі, Расія, Аэрапорт, Патрыяршыя',
  ].flatMap((list) => list.split(', ')),
);

const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const isProper = (word: string) => word.length >= 5 && /^\p{Lu}/u.test(word) && !COMMON.has(word);

const surnames = people.flatMap(({ names, spellings }) =>
  [...Object.values(names), ...spellings].flatMap((name) => words(name).slice(-1)),
);
const placeWords = places.flatMap(({ names, shortNames }) =>
  [names, shortNames ?? {}].flatMap((texts) => Object.values(texts)).flatMap(words),
);
const names = [
  ...surnames.filter((word) => word.length >= 5),
  ...placeWords.filter(isProper),
  ...sources.map(({ publisher }) => publisher),
];
/** Ids with a hyphen or full stop are nobody's words. */
const ids = [dossier, ...people, ...places, ...sources, ...references, ...visits]
  .map(({ id }) => id)
  .filter((id) => /[-.]/.test(id));

const FORBIDDEN = [...new Set([...names, ...ids])];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return ['generated', '__snapshots__'].includes(entry.name) ? [] : filesBelow(path);
    }
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
  });
}

const files = filesBelow('src');

/** Whether a word stands in a text by itself, not as part of another. */
function hasWord(text: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

describe('the app', () => {
  test('is searched for the names of the published dossier', () => {
    expect(surnames.length).toBeGreaterThanOrEqual(people.length);
    for (const { publisher } of sources) expect(FORBIDDEN).toContain(publisher);
    for (const { names: texts } of people) {
      expect(FORBIDDEN).toContain(words(texts[dossier.language] ?? '').at(-1));
    }
    expect(FORBIDDEN.length).toBeGreaterThan(40);
    expect(files.length).toBeGreaterThan(40);
  });

  test.each(files)('%s names nobody and nothing of it', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(FORBIDDEN.filter((word) => hasWord(text, word))).toEqual([]);
  });
});
