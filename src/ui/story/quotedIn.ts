import { type Inline, plainText } from '../../authoring/markdown.ts';
import { excerptOf } from '../../authoring/quotation/quotationFault.ts';
import type { Catalog, Excerpt } from '../../domain/catalog.ts';
import { quotableExcerpts } from '../../domain/quotable.ts';
import type { StoryStep } from '../../domain/story.ts';

/** Finds the excerpt of the dossier that a step of a story quotes, if it is one. */
export function quotedIn(
  step: StoryStep,
  catalog: Catalog,
): (quotation: readonly Inline[]) => Excerpt | undefined {
  const excerpts = quotableExcerpts(step, catalog);
  return (quotation) => excerptOf(plainText(quotation), excerpts);
}
