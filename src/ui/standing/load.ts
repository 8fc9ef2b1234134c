import { withoutTexts } from '../loading/texts.ts';

/** What stands where the app cannot comes when it is needed. */
export const loadStanding = withoutTexts(() => import('./standing.ts'));
