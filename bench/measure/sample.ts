/** One measurement of a page, in fresh browsers. */
import type { Page } from '@playwright/test';
import type { Adapter } from '../adapters/adapter.ts';
import type { Sample } from '../report/results.ts';
import { gestures, hastySelections, selections } from './gestures.ts';
import { firstAnswer, load } from './load.ts';
import { inFreshBrowser } from './visit.ts';

/**
 * Opens the page four times: to watch it and to make gestures when it is at rest, a drag first; twice to press marks
 * when it is at rest, by a hand and without a pause; and to press them from its first picture on. Every mark answers when the first press has led to its
 * excerpt in time and no later task keeps one waiting.
 */
export async function sampleOf(
  path: string,
  adapter: Adapter,
  url: string,
  slowdown: number,
): Promise<Sample> {
  const watched = await inFreshBrowser(path, slowdown, async (visit) => {
    const { free, ...loaded } = await load(visit, adapter, url);
    if (free === undefined) return { free, loaded };
    return { free, loaded: { ...loaded, ...(await gestures(visit.page, adapter)) } };
  });
  const pressed = async (press: (page: Page) => Promise<Sample>): Promise<Sample> =>
    watched.free === undefined
      ? {}
      : inFreshBrowser(path, slowdown, async (visit) => {
          const { free } = await load(visit, adapter, url);
          return free === undefined ? {} : press(visit.page);
        });
  const selected = { ...(await pressed(selections)), ...(await pressed(hastySelections)) };
  const answers =
    watched.free === undefined
      ? undefined
      : await inFreshBrowser(path, slowdown, (visit) => firstAnswer(visit, adapter, url));
  const { free } = watched;
  const loaded = { ...watched.loaded, ...selected };
  return answers === undefined || free === undefined
    ? loaded
    : { ...loaded, ready: Math.max(answers, free) };
}
