/** Each file of tests leaves what files share as it has found it. */
import { afterAll, expect } from 'vitest';
import { changedSince, sharedState } from './sharedState.ts';

const before = sharedState();

// What is said first of such hooks runs last.
afterAll(() => {
  expect(changedSince(before), 'What this file has changed and not put back').toEqual([]);
});
