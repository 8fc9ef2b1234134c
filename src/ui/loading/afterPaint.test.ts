import { expect, test } from 'vitest';
import { afterPaint } from './afterPaint.ts';

/** A page whose frames and tasks come when the test says so. */
function createPage() {
  type Waiting = { readonly call: () => void; readonly later: number };
  const [frames, tasks] = [new Map<number, () => void>(), new Map<number, Waiting>()];
  let handles = 0;
  return {
    requestAnimationFrame: (call: FrameRequestCallback) => {
      handles += 1;
      frames.set(handles, () => call(0));
      return handles;
    },
    cancelAnimationFrame: (handle: number) => void frames.delete(handle),
    setTimeout: (call: TimerHandler, later = 0) => {
      handles += 1;
      if (typeof call === 'function') tasks.set(handles, { call: () => call(), later });
      return handles;
    },
    clearTimeout: (handle: number | undefined) => void tasks.delete(handle ?? 0),
    frame: () => {
      const due = [...frames.values()];
      frames.clear();
      for (const call of due) call();
    },
    /** Those that wait for no longer than so many milliseconds. */
    run: (most: number) => {
      for (const [handle, { call, later }] of [...tasks]) {
        if (later <= most && tasks.delete(handle)) call();
      }
    },
    left: () => frames.size + tasks.size,
  };
}

test('it goes on in a task after the frame has ended that shows what is there', () => {
  const page = createPage();
  let calls = 0;
  afterPaint(() => (calls += 1), page);
  page.frame();
  page.run(0);
  expect(calls).toBe(0);
  page.frame();
  expect(calls).toBe(0);
  page.run(0);
  expect(calls).toBe(1);
  expect(page.left()).toBe(0);
});

test('a page without frames goes on as well, once', () => {
  const page = createPage();
  let calls = 0;
  afterPaint(() => (calls += 1), page);
  page.run(1000);
  expect(calls).toBe(1);
  expect(page.left()).toBe(0);
});

test('it can be called off before and after the first frame', () => {
  for (const frames of [0, 1, 2]) {
    const page = createPage();
    let calls = 0;
    const forget = afterPaint(() => (calls += 1), page);
    for (let each = 0; each < frames; each += 1) page.frame();
    forget();
    page.frame();
    page.run(1000);
    expect(calls).toBe(0);
  }
});
