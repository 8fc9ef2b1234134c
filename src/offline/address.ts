/** The site's service worker, below its base: there it may answer for all pages of the site. */
export const SERVICE_WORKER = 'sw.js';

/** What a page says to a worker that waits, once the reader wants the new version. */
export const TAKE_OVER = 'take-over';
