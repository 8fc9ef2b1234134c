/** One measurement of a page, in fresh browsers. */
import type { Adapter } from '../adapters/adapter.ts';
import type { Sample } from '../report/results.ts';
import { gestures, selections } from './gestures.ts';
import { firstAnswer, load } from './load.ts';
import { inFreshBrowser } from './visit.ts';

/**
 * Opens the page three times: to watch it and to make gestures when it is at rest, a drag first; to press marks when
 * it is at rest; and to press them from its first picture on. Every mark answers when the first press has led to its
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
  const pressed =
    watched.free === undefined
      ? {}
      : await inFreshBrowser(path, slowdown, async (visit) => {
          const { free } = await load(visit, adapter, url);
          return free === undefined ? {} : selections(visit.page);
        });
  const answers =
    watched.free === undefined
      ? undefined
      : await inFreshBrowser(path, slowdown, (visit) => firstAnswer(visit, adapter, url));
  const { free } = watched;
  const loaded = { ...watched.loaded, ...pressed };
  return answers === undefined || free === undefined
    ? loaded
    : { ...loaded, ready: Math.max(answers, free) };
}
