import { expect, test } from 'vitest';
import type { Catalog } from '../domain/catalog.ts';
import { type Selected, selectionOf } from '../domain/selection.ts';
import { committedCatalog, sure } from '../testing/catalog.ts';
import {
  cardPath,
  oEmbedPath,
  pathOf,
  pathOfList,
  rootFrom,
  type Subject,
  selectionAt,
  subjectOf,
} from './paths.ts';

const catalog = committedCatalog();
const stop = sure(catalog.stops[1]);

test('a page for the dossier, each visit, place and source', () => {
  const { visit, place } = stop;
  const { source } = stop.excerpts[0];
  expect(pathOf({ kind: 'none' })).toBe('');
  expect(pathOf({ kind: 'visit', visit })).toBe(`visit/${visit.id}/`);
  expect(pathOf({ kind: 'place', place })).toBe(`place/${place.id}/`);
  expect(pathOf({ kind: 'source', source })).toBe(`source/${source.id}/`);
});

test('a stop is on the page of its visit', () => {
  expect(pathOf({ kind: 'stop', stop })).toBe(`visit/${stop.visit.id}/#${stop.id}`);
  expect(subjectOf({ kind: 'stop', stop })).toEqual({ kind: 'visit', visit: stop.visit });
});

test('an address says what it is about, wherever it is written', () => {
  const { visit, place } = stop;
  const kinds = [{ kind: 'visit', visit } as const, { kind: 'stop', stop } as const];
  for (const selected of [...kinds, { kind: 'place', place } as const]) {
    for (const root of ['', './', '../../', 'https://example.org/a/']) {
      expect(selectionAt(root + pathOf(selected))).toEqual(selectionOf(selected));
    }
  }
  for (const other of ['./', '../../list/2014/', 'https://example.org/', '#visit']) {
    expect(selectionAt(other)).toBeUndefined();
  }
});

test('no two have the same file', () => {
  const paths = subjects(catalog).flatMap((subject) => [cardPath(subject), oEmbedPath(subject)]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('cards/dossier.png');
  expect(paths).toContain(`oembed/visit/${stop.visit.id}.json`);
});

function subjects({ visits, places, sources }: Catalog): Subject[] {
  const all: Selected[] = [
    { kind: 'none' },
    ...visits.map((visit) => ({ kind: 'visit', visit }) as const),
    ...places.map((place) => ({ kind: 'place', place }) as const),
    ...sources.map((source) => ({ kind: 'source', source }) as const),
  ];
  return all.map(subjectOf);
}

test('the list has a page for each sheet of its years', () => {
  expect(pathOfList(undefined)).toBe('list/');
  expect(pathOfList(undefined, 2)).toBe('list/2/');
  expect(pathOfList({ first: 2019, last: 2019 })).toBe('list/2019/');
  expect(pathOfList({ first: -500, last: -401 }, 3)).toBe('list/-500-to--401/3/');
});

test.each(['', 'method/', 'visit/a.b-c/'])('the way back from “%s” leads to the base', (path) => {
  const base = 'https://example.org/some/atlas/';
  expect(new URL(rootFrom(path), new URL(path, base)).href).toBe(base);
});
