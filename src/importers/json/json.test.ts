import { expect, test } from 'vitest';
import { jsonAt, jsonItems, jsonRoot, jsonText, jsonWithin } from './json.ts';

test('a spot knows where it stands', () => {
  const root = jsonRoot('x.json', { 'a/b~c': [{ text: ' words\u200B ' }, 7] });
  const [first, second] = jsonItems(jsonAt(root, 'a/b~c'));
  expect(first && jsonAt(first, 'text').pointer).toBe('/a~1b~0c/0/text');
  expect(first && jsonText(jsonAt(first, 'text'))).toBe('words');
  expect(second && jsonText(second)).toBe('7');
});

test('only its own keys are found', () => {
  const root = jsonRoot('x.json', JSON.parse('{"__proto__": {"events": [1]}, "list": [1]}'));
  for (const key of ['events', 'constructor', 'toString']) {
    expect(jsonAt(root, key).value).toBeUndefined();
  }
  expect(jsonAt(jsonAt(root, 'list'), 'length').value).toBeUndefined();
  expect(jsonItems(root)).toEqual([]);
  expect(jsonText(jsonWithin(root, ['list', '0']))).toBe('');
});
