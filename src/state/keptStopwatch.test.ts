import { expect, test } from 'vitest';
import { keepStopwatch, readStopwatch } from './keptStopwatch.ts';
import { createStopwatch, READY } from './stopwatch.ts';

/** A store with a single text in it. */
function memory(kept: string | null = null) {
  const store = {
    kept,
    getItem: () => store.kept,
    setItem: (_: string, text: string) => {
      store.kept = text;
    },
  };
  return store;
}

test('goes on where it was when the page is loaded anew', () => {
  const store = memory();
  const stopwatch = createStopwatch(readStopwatch('a', () => store));
  const stop = keepStopwatch(stopwatch, 'a', () => store);
  stopwatch.start();
  expect(readStopwatch('a', () => store)).toEqual(stopwatch.getState());
  stopwatch.pause();
  expect(readStopwatch('a', () => store)).toEqual(stopwatch.getState());
  stop();
  stopwatch.reset();
  expect(readStopwatch('a', () => store).kind).toBe('paused');
});

test.each([null, '', '{', '[]', '{"kind":"late"}', '{"kind":"running","since":"now"}'])(
  'is ready where %s is kept',
  (kept) => {
    expect(readStopwatch('a', () => memory(kept))).toEqual(READY);
  },
);

test('runs where nothing may be kept', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const stopwatch = createStopwatch(readStopwatch('a', denied));
  keepStopwatch(stopwatch, 'a', denied);
  stopwatch.start();
  expect(stopwatch.getState().kind).toBe('running');
});
