/** A title or overview slide as the head of a dossier. */
import { given } from '../dossier/given.ts';
import { idsFrom } from '../dossier/ids.ts';
import type { ImportOptions } from '../imported.ts';
import { oneLine, plainText } from '../texts/plainText.ts';

/** Both texts are HTML. */
export function slideHead(headline: string, text: string, { language }: ImportOptions) {
  const title = oneLine(headline) || undefined;
  return given({
    id: title && idsFrom([title], { noun: 'dossier' })[0],
    title,
    summary: plainText(text).text || undefined,
    language,
  });
}
