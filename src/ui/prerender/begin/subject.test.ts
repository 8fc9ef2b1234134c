import { expect, test } from 'vitest';
import { toSearch } from '../../../state/url.ts';
import { searchOf, subjectAt } from './subject.ts';

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
