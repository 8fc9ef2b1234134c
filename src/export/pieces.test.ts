import { expect, test } from 'vitest';
import { atOnce } from '../domain/longWork.ts';
import { inOnePiece, type LongText, packed } from './pieces.ts';

/** Has so many pieces when it is done. */
function* many(count: number): LongText {
  yield 0.5;
  return Array.from({ length: count }, (_, i) => `${i}: ‘ä’, „Ж“, 𝔸\n`.repeat(100));
}

test('a file has the bytes of its text', async () => {
  for (const count of [0, 1, 1000]) {
    const file = new File([...atOnce(packed(many(count)))], 'file.txt');
    expect(await file.text()).toBe(inOnePiece(many(count)));
  }
});

test('a long text is packed in parts, with a pause after each', () => {
  const shares = [...packed(many(1000))];
  const parts = atOnce(packed(many(1000)));
  expect(parts.length).toBeGreaterThan(3);
  expect(shares).toHaveLength(parts.length);
  for (const { size } of parts) expect(size).toBeLessThan(1_000_000);
});
