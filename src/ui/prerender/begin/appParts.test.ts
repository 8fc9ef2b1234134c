import { expect, test } from 'vitest';
import { type AppParts, filesFor, isWantedIn } from './appParts.ts';

const PARTS: AppParts = {
  ...{ app: 'app.js', imports: ['react.js'], reader: ['reader.js'], selected: ['pages.js'] },
  ...{ viewStyles: [], stageStyles: [] },
  engines: {},
  ...{ dataset: 'data/visits.json', first: 'data/first.json', languages: ['en', 'ru'] },
  words: {
    of: '',
    stopOf: '',
    previousStop: '',
    nextStop: '',
    more: '',
    loading: '',
    failed: '',
    retry: '',
    comma: '',
  },
};

test('a page asks for what the app needs to draw it, and for nothing else', () => {
  const files = (search: string, first?: string, isShown = search === '') =>
    filesFor(PARTS, { search, first, isShown });
  expect(files('', 'first')).toEqual({ modules: ['react.js', 'app.js'], data: PARTS.first });
  expect(files('?place=p1', 'first')).toEqual({
    modules: ['react.js', 'reader.js', 'pages.js', 'app.js'],
    data: PARTS.dataset,
  });
  expect(files('?view=coverage')).toEqual({
    modules: ['react.js', 'reader.js', 'app.js'],
    data: PARTS.dataset,
  });
  expect(files('', 'index').data).toBe(PARTS.first);
  expect(files('?visit=v1', 'index').data).toBe(PARTS.first);
  expect(files('?theme=dark', 'first', true).data).toBe(PARTS.first);
  // In another language.
  expect(files('', 'first', false).data).toBe(PARTS.dataset);
});

test('a page is in the language that the reader wants most of those that there are', () => {
  expect(isWantedIn('en', ['en-GB'], PARTS)).toBe(true);
  expect(isWantedIn('en', ['RU-ru', 'en'], PARTS)).toBe(false);
  expect(isWantedIn('en', ['ja', 'en'], PARTS)).toBe(true);
  expect(isWantedIn('ru', ['ja'], PARTS)).toBe(true);
});
