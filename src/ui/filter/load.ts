/** Code that comes with a filter: of the conditions above the page, and of what a search finds. */

export const loadChips = () => import('./FilterChips.tsx');

export const loadHits = () => import('./HitsPage.tsx');
