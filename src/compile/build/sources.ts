import { typed } from '../../authoring/check.ts';
import type { Range } from '../../authoring/quotation/quotation.ts';
import { at } from '../../authoring/spot.ts';
import type { DatasetSource } from '../../domain/dataset.ts';
import type { Context } from '../check/context.ts';
import { AuthoredSourceSchema } from '../read/authoredSource.ts';
import type { ReadSource } from '../read/source.ts';
import { linkedNote } from './links.ts';
import { passagesOf } from './passages.ts';
import { buildWhen } from './when.ts';

/**
 * Builds the published part of a source: what its front matter says, and only those paragraphs
 * of its document that an excerpt quotes.
 */
export function buildSource(
  context: Pick<Context, 'log' | 'language' | 'references'>,
  source: ReadSource,
  quoted: readonly Range[],
): DatasetSource | undefined {
  if (source.frontMatter === undefined || source.text === undefined) return undefined;
  const published = buildWhen(context, at(source.frontMatter, 'published'));
  const authored = typed(source.frontMatter, AuthoredSourceSchema);
  if (authored === undefined || published === undefined) return undefined;
  return {
    id: source.id,
    publisher: authored.publisher,
    citing: authored.citing,
    title: authored.title,
    titleBasis: authored.titleBasis,
    url: authored.url,
    published,
    language: authored.language,
    ...linkedNote(context.log, at(source.frontMatter, 'note'), authored.note, context.language),
    passages: passagesOf(source.text.text, quoted),
  };
}
