import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { changedSince, sharedState } from './sharedState.ts';

const before = sharedState();

/** What has changed once something was done, which the test undoes. */
function changedBy(change: () => void, undo: () => void): string[] {
  onTestFinished(undo);
  change();
  return changedSince(before);
}

test.each<[string, () => void, () => void]>([
  ['console.log', () => vi.spyOn(console, 'log'), () => vi.restoreAllMocks()],
  ['process.stdout.write', () => vi.spyOn(process.stdout, 'write'), () => vi.restoreAllMocks()],
  ['globalThis.fetch', () => vi.stubGlobal('fetch', () => {}), () => vi.unstubAllGlobals()],
  ['globalThis.matchMedia', () => vi.stubGlobal('matchMedia', 1), () => vi.unstubAllGlobals()],
  ['process.env.TZ', () => vi.stubEnv('TZ', 'Asia/Tokyo'), () => vi.unstubAllEnvs()],
  ['a clock of vitest', () => vi.useFakeTimers(), () => vi.useRealTimers()],
])('%s that is not put back is found', (name, change, undo) => {
  expect(changedBy(change, undo)).toContain(name);
});

afterAll(() => {
  expect(changedSince(before)).toEqual([]);
});
