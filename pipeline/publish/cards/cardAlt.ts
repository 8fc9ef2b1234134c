import { m } from '../../../src/locales/generated/messages.js';
import type { Telling } from '../telling.ts';

/**
 * What a card is to those who do not see it. On pages of something else, whose card it is as well, it is told without
 * whose words it rests on: of a large dossier that is a list of names, on each of its pages.
 */
export function cardAlt(
  { title, date, about, provenance }: Telling,
  { isOfPage }: { readonly isOfPage: boolean },
): string {
  const told = [m.map(), title, date, about, ...(isOfPage ? [provenance] : [])];
  return told.filter((each) => each !== '').join('. ');
}
