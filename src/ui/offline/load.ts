import { whenQuiet } from '../loading/idle.ts';
import { withoutTexts } from '../loading/texts.ts';

/** What keeps the site for use without a network comes when the page has all that it needs. */
export const loadOffline = withoutTexts(async () => {
  await whenQuiet();
  return import('./offline.ts');
});
