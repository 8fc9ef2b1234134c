import { check, typed } from '../src/authoring/check.ts';
import { type Folded, fold } from '../src/authoring/fold.ts';
import { maybeLocalised } from '../src/authoring/localised.ts';
import { positionAt } from '../src/authoring/position.ts';
import type { Range } from '../src/authoring/quotation.ts';
import { at, type Log, rootOf, type Spot } from '../src/authoring/spot.ts';
import { parseYaml } from '../src/authoring/yaml.ts';
import type { DatasetSource } from '../src/domain/dataset.ts';
import { AuthoredSourceSchema } from './authored.ts';
import type { Context } from './context.ts';
import { passagesOf } from './passages.ts';
import type { RecordFile } from './read/files.ts';
import { splitFrontMatter } from './read/front-matter.ts';
import { buildWhen } from './when.ts';

/** The document of a source, folded once for all the quotes that are looked for in it. */
export type SourceText = {
  readonly id: string;
  readonly file: string;
  /** The document’s text as received, with line feeds only. Offsets of excerpts index it. */
  readonly text: string;
  readonly folded: Folded;
  /** The line of the file an offset of the text is on, counted from 1. */
  lineOf(offset: number): number;
};

/** A source as read: its front matter and its document, either of which may have been unreadable. */
export type ReadSource = {
  readonly id: string;
  readonly frontMatter?: Spot;
  readonly text?: SourceText;
};

/** Reads a source. A file without front matter or without a document is a fault. */
export function readSource(log: Log, { id, file, text }: RecordFile): ReadSource {
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    const message =
      'This file needs its data (publisher, title, …) between two lines of --- at its top';
    log.faults.push({ file, line: 1, column: 1, message });
    return { id };
  }
  const yaml = parseYaml(log, file, text, parts.yaml, parts.yamlStart);
  if (yaml !== undefined) check(log, rootOf(yaml), AuthoredSourceSchema);
  const frontMatter = yaml === undefined ? {} : { frontMatter: rootOf(yaml) };
  if (parts.text.trim() === '') {
    const message = 'There is no text below the front matter; paste the document as received';
    log.faults.push({ file, ...positionAt(text, parts.textStart), message });
    return { id, ...frontMatter };
  }
  const source: SourceText = {
    id,
    file,
    text: parts.text,
    folded: fold(parts.text),
    lineOf: (offset) => positionAt(text, parts.textStart + offset).line,
  };
  return { id, ...frontMatter, text: source };
}

/**
 * Builds the published part of a source: what its front matter says, and of its document only the
 * paragraphs in which something is quoted.
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
    note: maybeLocalised(authored.note, context.language),
    passages: passagesOf(source.text.text, quoted),
  };
}
