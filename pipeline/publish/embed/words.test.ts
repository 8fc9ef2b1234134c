import { expect, test } from 'vitest';
import { catalogOf, committedCatalog, sure } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import { quotationsOf } from './quotations.ts';
import { sheetFile, sheetLanguages, sheetsIn, wordsIn, wordsOf } from './words.ts';

const LOOK = { language: 'en', base: '../' } as const;

test('all words of a small dossier stand in the page, and no link leads out of it', () => {
  const catalog = committedCatalog();
  const words = wordsOf(catalog);
  expect(words.isWhole).toBe(true);
  const { articles, dates } = wordsIn(words, catalog, LOOK);
  expect(articles.match(/<article /g)).toHaveLength(quotationsOf(catalog).length);
  expect(dates.match(/class="date"/g)).toHaveLength(catalog.visits.length);
  expect(articles + dates).not.toMatch(/href="\.\./);
});

const catalog = catalogOf(largeDossier(400));
const words = wordsOf(catalog);

test('the sheets of a large dossier hold every excerpt once, with the date of its visit', () => {
  const ids: string[] = [];
  const all = quotationsOf(catalog);
  for (let number = 0; number < sheetsIn(words); number += 1) {
    const sheet = sheetFile(words, number, catalog, 'en');
    const own = [...sheet.matchAll(/<article id="([^"]*)"/g)].map(([, id = '']) => id);
    ids.push(...own);
    for (const { visit } of all.filter(({ id }) => own.includes(id))) {
      expect(sheet).toContain(` data-visit="${visit.id}"`);
    }
    expect(sheet.match(/class="date"/g)).toHaveLength(20);
    expect(sheet).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(sheet.length / own.length).toBeLessThan(1250);
  }
  expect(ids).toEqual(all.map(({ id }) => id));
});

test('the page of a large dossier has the first excerpts and the dates of about as many visits', () => {
  const { articles, dates } = wordsIn(words, catalog, LOOK);
  expect(articles.match(/<article /g)).toHaveLength(16);
  expect(dates.match(/class="date"/g)).toHaveLength(20);
  expect((articles + dates).match(/<[a-z]/g)?.length).toBeLessThan(500);
});

test('without a script the last step of a sheet opens the page of the next excerpt', () => {
  const { articles } = wordsIn(words, catalog, LOOK);
  const next = quotationsOf(catalog)[words.inPage];
  const href = /class="next" href="(\.\.[^"]*)" target="_blank"/.exec(articles)?.[1];
  expect(href).toBe(`../visit/${next?.visit.id}/?lang=en#${next?.stop?.id}`);
});

test('a page in a language that the dossier is not written in has its words, declared as such', () => {
  const pages = ['en', 'fr', 'ar'] as const;
  expect(pages.map(words.languageFor)).toEqual(['en', 'en', 'en']);
  const look = { ...LOOK, page: 'fr' } as const;
  const { articles, dates } = wordsIn(words, catalog, look);
  expect(articles).toMatch(/<h2 lang="en" dir="ltr">.*2014/);
  expect(articles).toContain('<div class="said" lang="en" dir="ltr"');
  expect(articles).toContain('aria-label="Extrait suivant"');
  expect(articles).not.toMatch(/\?lang=en/);
  expect(dates).toMatch(/^<ol class="strip" lang="en" dir="ltr"/);
  const { articles: own } = wordsIn(words, catalog, LOOK);
  expect(own).not.toMatch(/<h2 lang=/);
});

test('the words of a huge dossier are files in its first language alone', () => {
  const title = { en: 'Visits', de: 'Besuche' };
  const bilingual = { ...catalog, dossier: { ...catalog.dossier, title } };
  expect(sheetLanguages(bilingual)).toEqual(['en', 'de']);
  const sources = Array.from({ length: 20_001 }, () => sure(catalog.sources[0]));
  const huge = { ...bilingual, sources };
  expect(sheetLanguages(huge)).toEqual(['en']);
  // A page in the other language asks for no file that is not there.
  expect(wordsOf(huge).languageFor('de')).toBe('en');
});
