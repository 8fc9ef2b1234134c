import { expect, test } from 'vitest';
import { checkedJson, JSON_LEVELS, jsonOf } from './checkedJson.ts';

function faultsOf(text: string) {
  const json = checkedJson('a.json', text);
  return json.ok ? [] : json.faults;
}

test('JSON is read with a byte order mark, and its root has an empty pointer', () => {
  expect(checkedJson('a.json', '\uFEFF{"a":1}')).toEqual({
    ok: true,
    root: { file: 'a.json', pointer: '', value: { a: 1 } },
  });
});

test('what is no JSON is said to be none', () => {
  expect(faultsOf('{"a":')).toMatchObject([
    {
      place: { file: 'a.json', tab: '' },
      message: expect.stringMatching(/^This is not JSON; .+\)$/),
    },
  ]);
});

test('a pointer says where values are nested too deeply, however deep they are', () => {
  const nest = (depth: number) => `{"a/b":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  expect(faultsOf(nest(JSON_LEVELS - 1))).toEqual([]);
  const [first] = faultsOf(nest(200_000));
  expect(first?.place.tab).toMatch(/^\/a~1b(\/0){99}$/);
  expect(first?.message).toBe('Lists and objects are nested here more than 100 deep');
});

test('a file with too many values is refused with the list that has them', () => {
  const many = `{"rows":[${'0,'.repeat(3_000_000)}0]}`;
  expect(faultsOf(many)).toEqual([
    {
      place: { file: 'a.json', tab: '/rows' },
      message: 'This file has more than 3,000,000 values; split it',
    },
  ]);
});

test('JSON that somebody has parsed is bounded, too, and a file without text is named', () => {
  const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
  const bytes = new Uint8Array();
  expect(jsonOf({ file: 'a.json', bytes, json: deep })).toMatchObject({ ok: false });
  expect(jsonOf({ file: 'a.json', bytes, text: '[1]' })).toMatchObject({ ok: true });
  expect(jsonOf({ file: 'a.json', bytes })).toMatchObject({ ok: false });
});
