import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../testing/catalog.ts';
import { passageOf } from './passage.ts';

describe('passageOf', () => {
  test('cuts the passage around an excerpt at its words', () => {
    const { excerpts } = sure(catalogOf(dataset()).stopById.get('departure.port'));
    expect(passageOf(excerpts[0])).toEqual({
      before: 'On 6 May she put in at Port Merle, where Captain ',
      quoted: 'Ilse Brandt went ashore',
      after: '.',
    });
  });

  test('finds the words of every excerpt of the published dossier', () => {
    for (const { quoted } of committedCatalog().sources) {
      for (const { excerpt } of quoted) expect(passageOf(excerpt)?.quoted).toBe(excerpt.exact);
    }
  });

  test('is undefined where no passage is published', () => {
    const { excerpts } = sure(catalogOf(dataset()).stopById.get('departure.port'));
    const [excerpt] = excerpts;
    const source = { ...excerpt.source, passages: excerpt.source.passages.slice(0, 1) };
    expect(passageOf({ ...excerpt, source })).toBeUndefined();
  });
});
