import { whenQuiet } from '../loading/idle.ts';

/** What keeps the site for use without a network comes when the page has all that it needs. */
export async function loadOffline() {
  await whenQuiet();
  return import('./offline.ts');
}
