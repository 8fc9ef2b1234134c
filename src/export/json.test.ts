import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../domain/longWork.ts';
import { json, LIST, longJson } from './json.ts';

test('a long list is written as JSON has it, item by item', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.jsonValue()), fc.boolean(), (title, items, isDeep) => {
      const withList = (list: unknown) =>
        isDeep ? { title, first: { list } } : { title, more: [title], list };
      const written = atOnce(longJson(withList(LIST), items, (item) => item));
      expect(written).toBe(json(withList(items)));
    }),
  );
});

test('a text that looks like the place of the list is left as it is', () => {
  const written = atOnce(longJson({ title: LIST, list: LIST }, [1], (item) => item));
  expect(JSON.parse(written)).toEqual({ title: LIST, list: [1] });
});
