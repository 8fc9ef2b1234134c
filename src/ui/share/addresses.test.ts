import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { selectionOf } from '../../domain/selection.ts';
import { fromSearch, type UrlState } from '../../state/url.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { embedOf, linkOf } from './addresses.ts';
import { addressOf } from './addressOf.ts';

const BASE = 'https://example.org/atlas/';
const VERSION = '0123456789ab';
const stop = sure(committedCatalog().stops[1]);
const selected = { kind: 'stop', stop } as const;
const state: UrlState = {
  selection: { kind: 'stop', id: stop.id },
  filter: { ...EVERYTHING, chosen: { status: ['happened'] } },
  page: 'list',
  language: 'ru',
  version: 'ffffffffffff',
};
const OPTIONS = { language: 'be', theme: 'dark', hasControls: true } as const;
const read = (address: string) => fromSearch(new URL(address).search);

test('a link is the view, of the newest version or of a named one', () => {
  const living = linkOf(BASE, state, selected, 'view', undefined);
  expect(living.startsWith(BASE)).toBe(true);
  expect(living).not.toContain('v=');
  const { version: _, ...rest } = state;
  expect(read(living)).toEqual(rest);
  expect(read(linkOf(BASE, state, selected, 'view', VERSION))).toEqual({
    ...state,
    version: VERSION,
  });
});

test('everything has neither selection nor filter', () => {
  const whole = (from: UrlState) => linkOf(BASE, from, selected, 'everything', undefined);
  expect(whole(state)).toBe(`${BASE}?lang=ru`);
  expect(whole({ selection: state.selection })).toBe(BASE);
});

test('what is on map and timeline has the address of its own page', () => {
  const { page: _, ...shown } = state;
  const [at] = linkOf(BASE, shown, selected, 'view', undefined).split('?');
  expect(at).toBe(`${BASE}visit/${stop.visit.id}/`);
  expect(linkOf(BASE, shown, selected, 'view', VERSION)).toBe(
    `${at}?status=happened&lang=ru&v=${VERSION}#${stop.id}`,
  );
});

test('a thing has one address, in citations and in links', () => {
  const { visit, place } = stop;
  const [source] = visit.sources;
  const things = [
    { kind: 'none' },
    { kind: 'visit', visit },
    { kind: 'stop', stop },
    { kind: 'place', place },
    { kind: 'source', source: sure(source) },
  ] as const;
  for (const thing of things) {
    const plain: UrlState = { selection: selectionOf(thing) };
    expect(addressOf(thing, BASE)).toBe(linkOf(BASE, plain, thing, 'view', undefined));
  }
  expect(addressOf(selected, BASE)).toBe(`${BASE}visit/${visit.id}/#${stop.id}`);
});

test('an embed has the options chosen for it and no page', () => {
  const address = embedOf(BASE, state, 'view', VERSION, OPTIONS);
  expect(address.startsWith(`${BASE}embed/?`)).toBe(true);
  const { page: _, ...shown } = state;
  expect(read(address)).toEqual({ ...shown, language: 'be', theme: 'dark', version: VERSION });
  expect(address).not.toContain('controls');
  const bare = embedOf(BASE, state, 'everything', undefined, { ...OPTIONS, hasControls: false });
  expect(new URL(bare).search).toBe('?controls=none&lang=be&theme=dark');
});
