import { expect, test } from 'vitest';
import { gathered } from './entries.ts';

const url = 'https://example.org/a';

test('what several entries say of one document is kept', () => {
  const { sources, visits } = gathered({
    entries: [
      { name: 'a', excerpts: [{ source: { name: url, url, note: 'One' } }] },
      { name: 'b', excerpts: [{ source: { name: url, url, note: 'Two', title: 'Title' } }] },
      { name: 'c', excerpts: [{ source: { name: url, url, note: 'One', title: 'Other' } }] },
    ],
  });
  expect(sources).toEqual([
    { id: 'example-org-a', url, title: 'Title', note: 'One\n\nTwo' },
    { id: 'example-org-a-2', url, title: 'Other', note: 'One' },
  ]);
  expect(visits.map(({ stops }) => stops[0]?.excerpts?.[0]?.source)).toEqual([
    'example-org-a',
    'example-org-a',
    'example-org-a-2',
  ]);
});

test('a name at two positions says nothing of a row without coordinates', () => {
  const placeOf = (name: string, position?: readonly [number, number]) => ({
    name,
    place: position ? { name: 'Newtown', position } : { name: 'Newtown' },
  });
  const once = gathered({ entries: [placeOf('a', [1, 2]), placeOf('b')] });
  expect(once.places).toEqual([{ id: 'newtown', names: 'Newtown', position: [1, 2] }]);
  const twice = gathered({ entries: [placeOf('a', [1, 2]), placeOf('b', [3, 4]), placeOf('c')] });
  expect(twice.places).toHaveLength(3);
  expect(twice.places[2]).toEqual({ id: 'newtown-3', names: 'Newtown' });
});
