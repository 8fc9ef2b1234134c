import { expect, test } from 'vitest';
import { toSearch } from '../../../state/url.ts';
import { linkedAt, searchOf, stageAt, subjectAt, viewPageAt } from './subject.ts';

const BASE = 'https://site.example/atlas/';
const at = (path: string) => subjectAt(BASE + path, BASE);

test('links to what the dossier tells of are told apart from all others', () => {
  expect(at('')).toEqual({ kind: 'none', id: '', page: BASE });
  expect(at('place/st.-john/')).toEqual({
    ...{ kind: 'place', id: 'st.-john' },
    page: `${BASE}place/st.-john/`,
  });
  expect(at('source/a1/')).toMatchObject({ kind: 'source', id: 'a1' });
  expect(at('visit/v1/')).toMatchObject({ kind: 'visit', id: 'v1' });
  expect(at('visit/v1/#v1.first')).toEqual({
    ...{ kind: 'stop', id: 'v1.first' },
    page: `${BASE}visit/v1/`,
  });
  const others = [
    ...['coverage/', 'list/2020/', 'visit/', 'visit/v1', 'visit/v1/?theme=dark', 'visit/v1/more/'],
    ...['?present', '#map', 'cards/visit/v1.png'],
  ];
  for (const path of others) expect(at(path), path).toBeUndefined();
  expect(subjectAt('https://other.example/atlas/visit/v1/', BASE)).toBeUndefined();
  expect(subjectAt('https://site.example/visit/v1/', BASE)).toBeUndefined();
});

test('the address is written as the app writes it, and keeps what others have put there', () => {
  for (const current of [
    '',
    '?host=1',
    '?host=1&visit=v0&lang=ru&theme=dark',
    '?theme=light&a=b',
  ]) {
    for (const kind of ['visit', 'stop', 'place', 'source', 'none'] as const) {
      const id = 'v1.first-2';
      const selection = kind === 'none' ? { kind } : { kind, id };
      const asked = new URLSearchParams(current);
      const language = asked.get('lang') ?? undefined;
      const theme = ([undefined, 'light', 'dark'] as const).find((it) => it === asked.get('theme'));
      const wanted = toSearch({ selection, language, theme }, current);
      expect(searchOf({ kind, id }, current)).toBe(wanted);
    }
  }
});

test('of a link, the page of what it selects is shown beside map and timeline', () => {
  const linked = (search: string) => linkedAt(search, BASE);
  expect(linked('?visit=v1')).toEqual({ kind: 'visit', id: 'v1', page: `${BASE}visit/v1/` });
  expect(linked('?place=st.-john')?.page).toBe(`${BASE}place/st.-john/`);
  expect(linked('?host=1&source=a1&theme=dark&lang=ru')?.page).toBe(`${BASE}source/a1/`);
  expect(linked('?stop=v1.first')).toEqual({
    ...{ kind: 'stop', id: 'v1.first' },
    page: `${BASE}visit/v1/`,
  });
  expect(linked('?people=a&visit=v1&q=b')?.id).toBe('v1');
  // As the app reads it: the most particular.
  expect(linked('?source=a1&stop=v1.first&visit=v2')?.id).toBe('v1.first');
  const others = [
    ...['', '?', '?host=1', '?visit=', '?lang=ru', '?present', '?q=visit'],
    ...['?visit=v1&view=list', '?visit=v1&present'],
  ];
  for (const search of others) expect(linked(search), search).toBeUndefined();
});

test('no address of its own can be put together from an id', () => {
  for (const id of [
    '..',
    '../v1',
    'a/visit/b',
    'a/b.c',
    'a?b',
    'a#b',
    '//evil.example',
    'A',
    'é',
    '%2e',
  ]) {
    for (const kind of ['visit', 'stop', 'place', 'source']) {
      const search = `?${new URLSearchParams({ [kind]: id })}`;
      expect(linkedAt(search, BASE), search).toBeUndefined();
    }
  }
});

test('a view has a page where a link asks for nothing besides', () => {
  const page = (search: string) => viewPageAt(search, BASE);
  expect(page('?view=list')).toBe(`${BASE}list/`);
  expect(page('?host=1&view=coverage&theme=dark&lang=ru')).toBe(`${BASE}coverage/`);
  expect(page('?view=method')).toBe(`${BASE}method/`);
  expect(page('?view=table')).toBe(`${BASE}table/`);
  const others = ['', '?view=', '?view=handout', '?view=visit', '?list', '?present&view=list'];
  const more = ['visit=v1', 'page=2', 'q=a', 'from=2014', 'sort=place'];
  for (const search of [...others, ...more.map((each) => `?view=list&${each}`)]) {
    expect(page(search), search).toBeUndefined();
  }
});

test('a stage has its first card where nothing else than the presentation of the dossier is asked for', () => {
  for (const search of ['?present', '?present=', '?host=1&present&theme=dark&lang=ru'])
    expect(stageAt(search), search).toBe('title');
  for (const more of ['present=story', 'present&step=2', 'present&visit=v1', 'present&guess=when'])
    expect(stageAt(`?${more}`), more).toBe('land');
  for (const search of ['', '?view=list', '?present&speaker'])
    expect(stageAt(search), search).toBeUndefined();
});
