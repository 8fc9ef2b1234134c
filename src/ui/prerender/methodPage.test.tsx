import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING } from '../../domain/selection.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { StaticPage } from './StaticPage.tsx';

/** The page on method of a dossier of so many stops, one source to eight of them. */
function methodPage(stops: number): string {
  const catalog = catalogOf(largeDossier(stops));
  const own = { catalog, language: 'en', selection: NOTHING, page: 'method' } as const;
  const all = remaining(catalog, EVERYTHING);
  return renderToString(<StaticPage {...own} selected={{ kind: 'none' }} all={all} />);
}

const sourcesOn = (html: string) => html.match(/<a [^>]*href="source\//g)?.length;
const REST = /1–20 of \d+ ?<a href="list\/">All visits in chronological order/;

test('without a script the page on method has all sources, or leaves many to the list of visits', () => {
  const some = methodPage(400);
  expect(sourcesOn(some)).toBe(50);
  expect(some).not.toMatch(REST);

  const many = methodPage(2000);
  expect(sourcesOn(many)).toBe(20);
  expect(many.replaceAll('<!-- -->', '')).toMatch(REST);
  expect(many.replaceAll('<!-- -->', '')).toContain('1–20 of 250');
});
