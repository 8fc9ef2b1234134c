/** What stands where the app cannot comes when it is needed. */
export const loadStanding = () => import('./standing.ts');
