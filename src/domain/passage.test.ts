import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../testing/catalog.ts';
import type { Excerpt } from './catalog.ts';
import { passageParts, sharedPassages } from './passage.ts';

const [excerpt] = sure(catalogOf(dataset()).stopById.get('departure.port')).excerpts;

/** An excerpt of a source with two passages, "On Monday she left. It rained." from 10 and one from 100. */
function cut(exact: string, from: number): Excerpt {
  return { ...excerpt, source, exact, start: from, end: from + exact.length };
}
const source: Excerpt['source'] = {
  ...excerpt.source,
  passages: [
    { start: 10, text: 'On Monday she left. It rained.' },
    { start: 100, text: 'She came back.' },
  ],
};
const [left, rained, back] = [cut('she left', 20), cut('It rained', 30), cut('She came', 100)];

describe('a passage', () => {
  test('is cut at the words of an excerpt', () => {
    expect(passageParts([excerpt])).toEqual([
      { text: 'On 6 May she put in at Port Merle, where Captain ', isQuoted: false },
      { text: 'Ilse Brandt went ashore', isQuoted: true },
      { text: '.', isQuoted: false },
    ]);
  });

  test('has the words of every excerpt of the published dossier', () => {
    for (const { quoted } of committedCatalog().sources) {
      for (const { excerpt } of quoted) {
        const words = passageParts([excerpt]).filter(({ isQuoted }) => isQuoted);
        expect(words.map(({ text }) => text)).toEqual([excerpt.exact]);
      }
    }
  });

  test('is empty where none is published', () => {
    expect(passageParts([{ ...excerpt, source: { ...source, passages: [] } }])).toEqual([]);
  });

  test('is cut at all that is quoted of it, in its own order', () => {
    expect(passageParts([rained, back, left]).map(({ text }) => text)).toEqual([
      ...['On Monday ', 'she left', '. ', 'It rained', '.'],
    ]);
  });

  test('says words once that two excerpts share', () => {
    const parts = passageParts([left, cut('she left. It', 20)]);
    expect(parts.map(({ text }) => text).join('')).toBe(source.passages[0]?.text);
  });
});

test('excerpts of a passage share it below the last of them', () => {
  const shared = sharedPassages([left, rained, back]);
  expect([...shared.values()]).toEqual([[], [left, rained], [back]]);
});

test('excerpts of a passage that do not follow each other have it each, as have those of two documents', () => {
  expect([...sharedPassages([left, back, rained]).values()]).toEqual([[left], [back], [rained]]);
  const other = { ...rained, source: { ...source } };
  expect([...sharedPassages([left, other]).values()]).toEqual([[left], [other]]);
});

test('what has no passage is shown alone', () => {
  const bare = { ...source, passages: [] };
  const [first, second] = [
    { ...left, source: bare },
    { ...rained, source: bare },
  ];
  expect([...sharedPassages([first, second]).values()]).toEqual([[first], [second]]);
});
