/** Code of the pages beside map and timeline. */
import type { Page } from '../../state/url.ts';
import { withoutTexts } from '../loading/texts.ts';

export const loadPages = () => import('./otherPages.ts');
export const loadBuilder = () => import('../builder/StoryBuilder.tsx');
export const loadArchive = withoutTexts(() => import('../archive/ArchivePage.tsx'));
export const loadHandout = () => import('../handout/HandoutPage.tsx');

/** What loads the code of a page. */
export function loadOf(page: Page): () => Promise<unknown> {
  const own = { builder: loadBuilder, handout: loadHandout, archive: loadArchive };
  return page in own ? own[page as keyof typeof own] : loadPages;
}
