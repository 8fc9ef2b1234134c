import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { json, LIST, longJson } from './json.ts';
import { inOnePiece } from './pieces.ts';

test('a long list is written as JSON has it, item by item', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.jsonValue()), fc.boolean(), (title, items, isDeep) => {
      const withList = (list: unknown) =>
        isDeep ? { title, first: { list } } : { title, more: [title], list };
      const file = inOnePiece(longJson(withList(LIST), items, (item) => item));
      expect(file).toBe(json(withList(items)));
    }),
  );
});

test('a text that looks like the place of the list is left as it is', () => {
  const file = inOnePiece(longJson({ title: LIST, list: LIST }, [1], (item) => item));
  expect(JSON.parse(file)).toEqual({ title: LIST, list: [1] });
});
