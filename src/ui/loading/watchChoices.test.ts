import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Selection } from '../../domain/selection.ts';
import { watchChoices } from './watchChoices.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PARIS = { kind: 'place', id: 'paris' } as const;
const LYON = { kind: 'place', id: 'lyon' } as const;

/** A page on which everything leads to what is `under` the pointer or the focus. */
function watched() {
  const page = new EventTarget();
  const over = new AbortController();
  const prepare = vi.fn<(selection: Selection, signal: AbortSignal) => void>();
  let under: Selection | undefined;
  watchChoices(page, { over: over.signal, leadsTo: () => under, prepare });
  const hear = (kind: string, selection: Selection | undefined, more = {}) => {
    under = selection;
    const event = new Event(kind);
    page.dispatchEvent(Object.assign(event, { pointerType: 'mouse', movementX: 1, ...more }));
  };
  const prepared = () => prepare.mock.calls.map(([selection]) => selection);
  const signals = () => prepare.mock.calls.map(([, { aborted }]) => aborted);
  return { hear, prepared, signals, over };
}

test.each(['pointermove', 'focusin'])('%s: what is rested on is prepared', (kind) => {
  const { hear, prepared } = watched();
  hear(kind, PARIS);
  vi.advanceTimersByTime(99);
  expect(prepared()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(prepared()).toEqual([PARIS]);
});

test('what a pointer passes is not prepared', () => {
  const { hear, prepared } = watched();
  hear('pointermove', PARIS);
  vi.advanceTimersByTime(60);
  hear('pointermove', LYON);
  vi.advanceTimersByTime(60);
  hear('pointermove', undefined);
  vi.advanceTimersByTime(1000);
  expect(prepared()).toEqual([]);
});

test('what comes under a pointer that is still is not prepared', () => {
  const { hear, prepared } = watched();
  hear('pointermove', PARIS, { movementX: 0, movementY: 0 });
  vi.advanceTimersByTime(1000);
  expect(prepared()).toEqual([]);
});

test('a press prepares at once, and once', () => {
  const { hear, prepared } = watched();
  hear('pointermove', PARIS, { pointerType: 'touch' });
  vi.advanceTimersByTime(1000);
  expect(prepared()).toEqual([]);
  hear('pointerdown', PARIS, { pointerType: 'touch' });
  hear('focusin', { ...PARIS });
  vi.advanceTimersByTime(1000);
  expect(prepared()).toEqual([PARIS]);
});

test('what was meant before is given up for something else, not for nothing', () => {
  const { hear, prepared, signals } = watched();
  hear('pointerdown', PARIS);
  hear('pointermove', undefined);
  vi.advanceTimersByTime(1000);
  expect(signals()).toEqual([false]);
  hear('pointerdown', LYON);
  expect(prepared()).toEqual([PARIS, LYON]);
  expect(signals()).toEqual([true, false]);
});

test.each([
  ['a finger that scrolls', ({ hear }: ReturnType<typeof watched>) => hear('pointercancel', PARIS)],
  ['the end', ({ over }: ReturnType<typeof watched>) => over.abort()],
])('%s gives up what was pressed, and what was waited for', (_, end) => {
  const page = watched();
  page.hear('pointerdown', PARIS);
  page.hear('pointermove', LYON);
  end(page);
  vi.advanceTimersByTime(1000);
  expect(page.prepared()).toEqual([PARIS]);
  expect(page.signals()).toEqual([true]);
});

test('after the end nothing is prepared', () => {
  const { hear, prepared, over } = watched();
  over.abort();
  hear('pointerdown', PARIS);
  hear('focusin', LYON);
  vi.advanceTimersByTime(1000);
  expect(prepared()).toEqual([]);
});
