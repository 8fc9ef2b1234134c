import { expect, test, vi } from 'vitest';
import { atOnce, inSlices, type LongWork } from './longWork.ts';

/** Takes a millisecond a step. */
function* counting(steps: number): LongWork<number> {
  for (let done = 0; done < steps; done += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield done / steps;
  }
  return steps;
}

test('work in slices lets others in between, says how far it is, and has the same result', async () => {
  const shares: number[] = [];
  const others = vi.fn();
  const timer = setInterval(others, 1);
  expect(await inSlices(counting(60), { tell: (share) => shares.push(share) })).toBe(60);
  clearInterval(timer);
  expect(others).toHaveBeenCalled();
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(atOnce(counting(3))).toBe(3);
});

test('work that does not know how far it is says nothing of it', async () => {
  function* silent(): LongWork<string> {
    yield* counting(5);
    for (const _ of counting(20)) yield undefined;
    return 'done';
  }
  const shares: unknown[] = [];
  expect(await inSlices(silent(), { tell: (share) => shares.push(share) })).toBe('done');
  expect(shares).not.toContain(undefined);
  expect(atOnce(silent())).toBe('done');
});

test('it stops when it is told to, with the reason', async () => {
  const stop = new AbortController();
  const tell = vi.fn(() => stop.abort(new Error('no longer wanted')));
  await expect(inSlices(counting(1000), { signal: stop.signal, tell })).rejects.toThrow(
    'no longer wanted',
  );
  expect(tell).toHaveBeenCalledTimes(1);
});

test('what the work throws is thrown', async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first pause.
  function* failing(): LongWork<number> {
    throw new Error('broken');
  }
  await expect(inSlices(failing())).rejects.toThrow('broken');
  expect(() => atOnce(failing())).toThrow('broken');
});
