/** The site's service worker, below its base: there it may answer for all pages of the site. */
export const SERVICE_WORKER = 'sw.js';

/** What a page says to a worker that waits, once the reader wants the new version. */
export const TAKE_OVER = 'take-over';

/** What it says to the worker in use before that: what is still asked of the network is not waited for. */
export const LET_GO = 'let-go';
