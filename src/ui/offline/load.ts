import { whenCalm } from '../loading/calm.ts';
import { whenQuiet } from '../loading/idle.ts';
import { withoutTexts } from '../loading/texts.ts';

/**
 * What keeps the site for use without a network comes when the page has all that it needs, and not beside the
 * reader's first gestures: it fetches as much as all else together.
 */
export const loadOffline = withoutTexts(async () => {
  await whenQuiet();
  await whenCalm(window);
  return import('./offline.ts');
});
