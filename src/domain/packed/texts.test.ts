import { expect, test } from 'vitest';
import { atOnce } from '../longWork.ts';
import { sortedTexts, textsBytes, textsIn } from './texts.ts';

/** More than are read or checked without a pause. */
const MANY = 10_000;
const IDS = sortedTexts(
  Array.from({ length: MANY }, (_, i) => `${i % 7 === 0 ? 'é' : 'v'}${i * 3}`),
);

const read = (texts: readonly string[]) => atOnce(textsIn('ids', textsBytes(texts)));

test('every text is read and found where it stands, and no other is', () => {
  const texts = read(IDS);
  expect(texts.length).toBe(MANY);
  expect(Array.from(IDS, (_, i) => texts.at(i))).toEqual(IDS);
  expect(IDS.map(texts.find)).toEqual([...IDS.keys()]);
  // In any order, too: what has been read last must not matter.
  expect(texts.at(9)).toBe(IDS[9]);
  expect(texts.find(IDS[4000] ?? '')).toBe(4000);
  for (const id of [
    '',
    'v',
    'v1',
    'v00',
    'v30000',
    'a',
    'z',
    'é',
    'é1',
    'ÿ',
    ...IDS.map((id) => `${id}.`),
  ]) {
    expect(texts.find(id), id).toBe(-1);
  }
  expect(texts.at(MANY)).toBe('');
  expect(read([]).find('v0')).toBe(-1);
});

test('a letter may lie where the bytes are divided to be decoded', () => {
  for (const begin of ['a', 'ab', 'abc']) {
    const long = begin + '語'.repeat(100_000);
    expect(read([long]).at(0)).toBe(long);
  }
  const cut = textsBytes([`a${'語'.repeat(100_000)}`]).subarray(0, -1);
  expect(() => atOnce(textsIn('ids', cut))).toThrow('ids: is not UTF-8');
});

test('a fault is found among the last, too, and named', () => {
  const swapped = [...IDS];
  [swapped[9001], swapped[9002]] = [swapped[9002] ?? '', swapped[9001] ?? ''];
  expect(() => read(swapped)).toThrow('ids: text 9002 is out of order');
  expect(() => read([...IDS.slice(0, -1), IDS[0] ?? ''])).toThrow(
    `ids: text ${MANY - 1} is out of order`,
  );
});
