import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Catalog, Stop } from '../../domain/catalog.ts';
import type { Dataset, DatasetStop, DatasetVisit } from '../../domain/dataset.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { find, type Selected, type Selection } from '../../domain/selection.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { reasonsOf } from '../evidence/reasonList.ts';
import { StaticPage } from './StaticPage.tsx';

function pageOf(
  catalog: Catalog,
  selection: Selection,
  selected: Selected = find(catalog, selection) ?? { kind: 'none' },
): string {
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

test('of a huge dossier a place tells its first stops in words, when others were, and where all are', () => {
  const large = catalogOf(largeDossier(1000));
  const busiest = sure([...large.places].sort((a, b) => b.stops.length - a.stops.length)[0]);
  const huge = { ...large, sources: Array.from({ length: 20_001 }, () => sure(large.sources[0])) };
  const toldIn = (catalog: Catalog, stops: readonly Stop[]) => {
    const place = { ...busiest, stops };
    const html = pageOf(catalog, { kind: 'place', id: place.id }, { kind: 'place', place });
    const [, ...items] = html.split('<li class="stop"');
    const withYear = items.filter((stop) => /class="stop-date">.*?\b20\d\d\b/.test(stop));
    return {
      items: items.length,
      inWords: items.filter((stop) => stop.includes('<blockquote')).length,
      withYear: withYear.length,
      isLinked: /<a class="button" href="list\/">/.test(html),
    };
  };
  const { length } = busiest.stops;
  expect(length).toBeGreaterThan(6);
  const all = { items: length, inWords: length, withYear: length, isLinked: false };
  expect(toldIn(large, busiest.stops)).toEqual(all);
  const some = { items: 90, inWords: 4, withYear: 90, isLinked: false };
  expect(toldIn(huge, large.stops.slice(0, 90))).toEqual(some);
  const first = { items: 100, inWords: 4, withYear: 100, isLinked: true };
  expect(toldIn(huge, large.stops.slice(0, 900))).toEqual(first);
});

test('a small one tells all of it everywhere', () => {
  const { visit, place } = pagesOf(committedCatalog());
  for (const page of [visit, place]) {
    expect(page).toEqual({ reasons: true, passages: true, toSource: true, toReasons: false });
  }
});
