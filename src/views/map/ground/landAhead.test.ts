import { expect, test, vi } from 'vitest';
import type { LongWork } from '../../../domain/longWork.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { Land } from './land.ts';
import { createLandAhead } from './landAhead.ts';

const landAt = (longitude: number): Land => ({
  ...{ basemap: undefined, theme: 'light', cells: 0 },
  frame: { width: 800, height: 500, centre: [longitude, 56], zoom: 5 },
});

/** Says how far it is with each land, in as many steps as take more than one slice. */
function slowly(onStep = (_: Land) => {}) {
  return function* (land: Land): LongWork<SvgNode[]> {
    for (let step = 0; step < 20; step += 1) {
      const end = performance.now() + 1;
      while (performance.now() < end);
      onStep(land);
      yield;
    }
    return [svg('path', { d: String(land.frame.centre[0]) })];
  };
}

test('what has been worked out is ready for the same land, until it is forgotten', async () => {
  const ahead = createLandAhead(slowly(), new AbortController().signal);
  const work = ahead.work(landAt(20));
  expect(ahead.going()).toEqual(landAt(20));
  expect(await work).toBe(true);
  expect(ahead.going()).toBeUndefined();
  expect(ahead.ready(landAt(20))).toEqual([svg('path', { d: '20' })]);
  expect(ahead.ready(landAt(21))).toBeUndefined();
  ahead.forget();
  expect(ahead.ready(landAt(20))).toBeUndefined();
});

test('another land takes the place of what is being worked out, which goes no further', async () => {
  const onStep = vi.fn();
  const ahead = createLandAhead(slowly(onStep), new AbortController().signal);
  const first = ahead.work(landAt(20));
  const second = ahead.work(landAt(21));
  expect(await Promise.all([first, second])).toEqual([false, true]);
  expect(ahead.ready(landAt(21))).toBeDefined();
  const steps = onStep.mock.calls.filter(([land]) => land.frame.centre[0] === 20);
  expect(steps.length).toBeLessThan(20);
});

test('nothing gets ready after an abort', async () => {
  const end = new AbortController();
  const ahead = createLandAhead(slowly(), end.signal);
  const work = ahead.work(landAt(20));
  end.abort();
  expect(await work).toBe(false);
  expect(ahead.ready(landAt(20))).toBeUndefined();
});

test('what cannot be worked out is no longer waited for', async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first pause.
  const ahead = createLandAhead(function* () {
    throw new TypeError('no coast');
  }, new AbortController().signal);
  await expect(ahead.work(landAt(20))).rejects.toThrow('no coast');
  expect(ahead.going()).toBeUndefined();
});
