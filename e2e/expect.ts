/**
 * Playwright's `expect`, whose `poll` looks again after 50 ms and then every 100 ms. Playwright itself looks
 * once a second before long, and a test would wait for that clock rather than for the page.
 */
import { expect as playwrightExpect } from '@playwright/test';

/** Milliseconds between looks; the last one repeats. */
export const INTERVALS = [50, 100];

const poll: typeof playwrightExpect.poll = (actual, options) => {
  const told = typeof options === 'string' ? { message: options } : options;
  return playwrightExpect.poll(actual, { intervals: INTERVALS, ...told });
};

export const expect: typeof playwrightExpect = new Proxy(playwrightExpect, {
  get: (all, name) => (name === 'poll' ? poll : Reflect.get(all, name)),
});
