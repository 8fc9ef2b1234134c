import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Catalog } from '../../domain/catalog.ts';
import type { Dataset, DatasetStop, DatasetVisit } from '../../domain/dataset.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { find, type Selection } from '../../domain/selection.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { reasonsOf } from '../evidence/reasonList.ts';
import { StaticPage } from './StaticPage.tsx';

function pageOf(catalog: Catalog, selection: Selection): string {
  const selected = find(catalog, selection) ?? { kind: 'none' };
  const all = remaining(catalog, EVERYTHING);
  return renderToString(<StaticPage {...{ catalog, selection, selected, all }} language="en" />);
}

/** Which parts a page has. */
function partsOf(html: string) {
  return {
    reasons: html.includes('class="reason-part"'),
    passages: html.includes('class="passage"'),
    toSource: /href="source\/[^"]*">All from this document/.test(html),
    toReasons: /href="visit\/[^"]*#[^"]*">[^<]*How we know/.test(html),
  };
}

/** Of a stop with something behind its tags. */
function pagesOf(catalog: Catalog) {
  const words = { catalog, language: 'en' };
  const stop = catalog.stops.find(
    (each) => each.excerpts.length > 0 && reasonsOf(each, words).length > 0,
  );
  const source = stop?.excerpts[0]?.source.id ?? '';
  const draw = (kind: 'visit' | 'place' | 'source', id = '') =>
    partsOf(pageOf(catalog, { kind, id }));
  return {
    visit: draw('visit', stop?.visit.id),
    place: draw('place', stop?.place.id),
    source: draw('source', source),
  };
}

function claimed([first, ...others]: DatasetVisit['stops']): DatasetVisit['stops'] {
  const withClaim = (stop: DatasetStop): DatasetStop => {
    const by = { type: 'excerpt', excerpt: stop.excerpts[0]?.id ?? '' } as const;
    return { ...stop, claims: [{ field: 'when', value: stop.when.edtf, by, status: 'accepted' }] };
  };
  return [withClaim(first), ...others.map(withClaim)];
}

/** A large dossier whose stops have a claim each. */
function claiming(stops: number): Dataset {
  const dataset = largeDossier(stops);
  const visits = dataset.visits.map((visit) => ({
    ...visit,
    stops: claimed(visit.stops),
  }));
  return { ...dataset, visits };
}

test('of a large dossier reasons are told by their visit, passages by their source, and links lead there', () => {
  const { visit, place, source } = pagesOf(catalogOf(claiming(100)));
  expect(visit).toEqual({ reasons: true, passages: false, toSource: true, toReasons: false });
  expect(place).toEqual({ reasons: false, passages: false, toSource: true, toReasons: true });
  expect(source).toMatchObject({ passages: true, toSource: false });
});

test('of a huge dossier a place tells its first stops in words, and when the others were', () => {
  const large = catalogOf(largeDossier(400));
  const [source] = large.sources;
  const huge = { ...large, sources: Array.from({ length: 20_001 }, () => sure(source)) };
  const place = sure([...large.places].sort((a, b) => b.stops.length - a.stops.length)[0]);
  const countsOf = (catalog: Catalog) => {
    const html = pageOf(catalog, { kind: 'place', id: place.id });
    const [, ...stops] = html.split('<li class="stop"');
    const inWords = stops.map((stop) => stop.includes('<blockquote'));
    const withYear = stops.filter((stop) => /class="stop-date"[^<]*>.*?\b20\d\d\b/.test(stop));
    return { inWords, withYear: withYear.length };
  };
  const { length } = place.stops;
  expect(length).toBeGreaterThan(6);
  expect(countsOf(large)).toEqual({ inWords: Array(length).fill(true), withYear: length });
  expect(countsOf(huge)).toEqual({
    inWords: place.stops.map((_, i) => i < 4),
    withYear: length,
  });
});

test('a small one tells all of it everywhere', () => {
  const { visit, place } = pagesOf(committedCatalog());
  for (const page of [visit, place]) {
    expect(page).toEqual({ reasons: true, passages: true, toSource: true, toReasons: false });
  }
});
