import { describe, expect, test } from 'vitest';
import { answerTo, pathBelow } from './answer.ts';

const KEPT = new Set(['', 'visit/a/', 'data/visits.json', 'assets/index-1.js', '404.html']);
const USED = new Set(['assets/_words-de-1.js']);
const asked = { method: 'GET', isNavigation: false, asker: undefined };
const opened = { ...asked, isNavigation: true };

describe('a request', () => {
  test.each(['', 'visit/a/', 'data/visits.json'])('for “%s” is answered with that file', (path) => {
    expect(answerTo({ ...opened, path }, KEPT, USED)).toEqual({ kind: 'kept', path });
  });

  test.each([
    ['index.html', ''],
    ['visit/a/index.html', 'visit/a/'],
  ])('for %s is one for the folder', (path, folder) => {
    expect(answerTo({ ...opened, path }, KEPT, USED)).toEqual({ kind: 'kept', path: folder });
  });

  test('for a page without its slash leads to the page', () => {
    expect(answerTo({ ...opened, path: 'visit/a' }, KEPT, USED)).toEqual({
      kind: 'folder',
      path: 'visit/a/',
    });
  });

  test('for a page that there is not is answered so', () => {
    expect(answerTo({ ...opened, path: 'visit/b/' }, KEPT, USED)).toEqual({ kind: 'missing' });
  });

  test('for the words of a language has them kept from then on', () => {
    const path = 'assets/_words-de-1.js';
    expect(answerTo({ ...asked, path }, KEPT, USED)).toEqual({ kind: 'used' });
  });

  test('for code of an earlier version may find what is left of it', () => {
    expect(answerTo({ ...asked, path: 'assets/index-0.js' }, KEPT, USED)).toEqual({
      kind: 'older',
    });
  });

  test.each([
    ['a part of the fine world', 'basemap/atlas/-20_10_20.topojson', 'basemap/atlas/index.json'],
    ['texts of a large dossier', 'data/texts/12.json.gz', 'data/index.bin'],
    ['citations of a large dossier', 'data/citations/3.json.gz', 'data/index.bin'],
  ])('for %s is kept from the first time', (_, path, list) => {
    expect(answerTo({ ...asked, path }, KEPT, USED)).toEqual({ kind: 'seen', list });
  });

  test.each(['cards/dossier.png', 'dossier.html', undefined])('for %s is left alone', (path) => {
    expect(answerTo({ ...asked, path }, KEPT, USED)).toBeUndefined();
  });

  test('that sends something is left alone', () => {
    expect(answerTo({ ...asked, method: 'POST', path: '' }, KEPT, USED)).toBeUndefined();
  });
});

describe('embeds and their hosts', () => {
  test.each(['embed/', 'embed/ru/', 'hosts/amp/'])('%s is as the network has it', (path) => {
    expect(answerTo({ ...opened, path }, new Set([path]), USED)).toBeUndefined();
  });

  test('what they ask for is, too', () => {
    const path = 'data/visits.json';
    expect(answerTo({ ...asked, path, asker: 'embed/ru/' }, KEPT, USED)).toBeUndefined();
    expect(answerTo({ ...asked, path, asker: 'visit/a/' }, KEPT, USED)).toEqual({
      kind: 'kept',
      path,
    });
  });

  test('a page that is opened from one is not', () => {
    expect(answerTo({ ...opened, path: '', asker: 'embed/' }, KEPT, USED)).toMatchObject({
      kind: 'kept',
    });
  });
});

test('paths are below the base, without query and fragment', () => {
  const base = 'https://site.example/a/';
  expect(pathBelow(base, `${base}?visit=b`)).toBe('');
  expect(pathBelow(base, `${base}visit/b/?lang=ru#c`)).toBe('visit/b/');
  expect(pathBelow(base, 'https://site.example/')).toBeUndefined();
  expect(pathBelow(base, 'https://other.example/a/')).toBeUndefined();
  expect(pathBelow(base, '')).toBeUndefined();
});
