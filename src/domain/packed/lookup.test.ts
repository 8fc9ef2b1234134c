import { expect, it } from 'vitest';
import { lookup } from './lookup.ts';

it('looks every id up once, also one that is not there', () => {
  const asked: string[] = [];
  const items = [{ id: 'a' }, { id: 'b' }];
  const map = lookup(items, (id) => {
    asked.push(id);
    return items.findIndex((item) => item.id === id);
  });
  for (const id of ['b', '*0.16076.256', 'b', '*0.16076.256']) map.get(id);
  expect(asked).toEqual(['b', '*0.16076.256']);
  expect([map.get('b'), map.get('*0.16076.256'), map.has('*0.16076.256')]).toEqual([
    items[1],
    undefined,
    false,
  ]);
});
