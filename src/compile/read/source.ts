import { check } from '../../authoring/check.ts';
import type { Fault } from '../../authoring/fault.ts';
import { positionAt } from '../../authoring/position.ts';
import { type Folded, fold } from '../../authoring/quotation/fold.ts';
import type { Rule } from '../../authoring/rules.ts';
import { draftAround, type Log, rootOf, type Spot } from '../../authoring/spot.ts';
import { parseYaml } from '../../authoring/yaml/parse.ts';
import { AuthoredSourceSchema } from './authoredSource.ts';
import type { RecordFile } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';

/** The document of a source, folded once for all the quotes looked up in it. */
export type SourceText = {
  readonly id: string;
  readonly file: string;
  /** Its path as messages name it. */
  readonly named: string;
  /** The document as received, but with line feeds only. Offsets of excerpts index it. */
  readonly text: string;
  readonly folded: Folded;
  /** The line of the file an offset of the text is on, counted from 1. */
  lineOf(offset: number): number;
};

/** A source as read. Its front matter or its document is missing when it could not be read. */
export type ReadSource = {
  readonly id: string;
  readonly frontMatter?: Spot;
  readonly text?: SourceText;
};

const NO_DOCUMENT = 'There is no text below the front matter; paste the document as received';
const DOCUMENT_TODO =
  'The text of this document is not here yet: paste it below the front matter, as received';

/** Reads a source. Logs a fault for a file without front matter or without a document. */
export function readSource(
  log: Log,
  { id, file, text }: RecordFile,
  named: (file: string) => string,
): ReadSource {
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    const message =
      'This file needs its data (publisher, title, …) between two lines of --- at its top';
    log.faults.push({ file, line: 1, column: 1, rule: 'file/front-matter', message });
    return { id };
  }
  const yaml = parseYaml(log, file, text, parts.yaml, parts.yamlStart);
  if (yaml !== undefined) check(log, rootOf(yaml), AuthoredSourceSchema);
  const frontMatter = yaml === undefined ? {} : { frontMatter: rootOf(yaml) };
  if (parts.text.trim() === '') {
    const draft = yaml && draftAround(rootOf(yaml));
    const found = (rule: Rule, message: string): Fault => ({
      ...{ file, ...positionAt(text, parts.textStart), rule, message },
      ...(draft === undefined ? {} : { draft }),
    });
    if (draft === undefined) log.faults.push(found('file/no-document', NO_DOCUMENT));
    else log.todos.push(found('todo/document', DOCUMENT_TODO));
    return { id, ...frontMatter };
  }
  const source: SourceText = {
    id,
    file,
    named: named(file),
    text: parts.text,
    folded: fold(parts.text),
    lineOf: (offset) => positionAt(text, parts.textStart + offset).line,
  };
  return { id, ...frontMatter, text: source };
}
