import { expect, test } from 'vitest';
import { dataset, quote, source, stop, visit } from '../testing/aurelia.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { isFound } from '../testing/found.ts';
import type { Catalog, Excerpt } from './catalog.ts';
import type { Translation } from './dataset.ts';
import { redacted } from './redaction.ts';
import { queryOf } from './search/search.ts';
import { secretOf } from './secrets.ts';
import { translationOf } from './translation.ts';

const BOTH: Translation = { texts: { en: 'Port Merle', ru: 'Порт-Мерль' } };

function catalogWith(translation: Translation | undefined, language = 'la') {
  const words = { ...quote('one.stop.words', 'logbook', 'Port Merle'), translation };
  return catalogOf(
    dataset({
      sources: [{ ...source('logbook'), language }],
      visits: [visit('one', { stops: [stop('one.stop', { excerpts: [words] })] })],
    }),
  );
}

function excerptWith(translation: Translation | undefined, language?: string): Excerpt {
  return sure(catalogWith(translation, language).stops[0]).excerpts[0];
}

test('a translation is in the reader’s language, else in the dossier’s', () => {
  expect(translationOf(excerptWith(BOTH), 'ru', 'en')).toMatchObject({ language: 'ru' });
  expect(translationOf(excerptWith(BOTH), 'be', 'en')).toMatchObject({ language: 'en' });
  expect(translationOf(excerptWith({ texts: { fr: 'Port-Merle' } }), 'ru', 'en')).toBeUndefined();
});

test('nobody is shown a translation of what they can read, or one into the language it is in', () => {
  expect(translationOf(excerptWith(BOTH, 'ru'), 'ru', 'en')).toBeUndefined();
  expect(translationOf(excerptWith(BOTH, 'en-GB'), 'en', 'en')).toBeUndefined();
  expect(translationOf(excerptWith({ texts: { en: '…' } }, 'en'), 'ru', 'en')).toBeUndefined();
  expect(translationOf(excerptWith(undefined), 'ru', 'en')).toBeUndefined();
});

test('who translated is named in the reader’s language', () => {
  const named = { ...BOTH, by: { en: 'Hakluyt Society', ru: 'Общество Хаклюйта' } };
  expect(translationOf(excerptWith(named), 'ru', 'en')?.by).toEqual({
    text: 'Общество Хаклюйта',
    language: 'ru',
  });
  expect(translationOf(excerptWith({ ...BOTH, by: 'machine' }), 'ru', 'en')?.by).toBe('machine');
});

test('a search finds the words of a translation', () => {
  const isFoundIn = (catalog: Catalog) =>
    isFound(catalog, sure(queryOf(catalog, 'anchor')), sure(catalog.stops[0]));
  expect(isFoundIn(catalogWith({ texts: { en: 'the ship lay at anchor' } }))).toBe(true);
  expect(isFoundIn(catalogWith(undefined))).toBe(false);
});

test('what is guessed is hidden in a translation, too, whatever language it is in', () => {
  const catalog = catalogWith({ texts: { is: 'þann 3. ágúst' } });
  const secret = secretOf({ kind: 'stop', stop: sure(catalog.stops[0]) } as never, 'when', catalog);
  expect(redacted('þann 3. ágúst', secret, '…')).not.toContain('ágúst');
});
