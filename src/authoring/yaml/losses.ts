/** Texts without quotation marks of which YAML takes a part for something else, in silence. */
import { type Document, Scalar, visit } from 'yaml';
import type { Edit } from './fixes.ts';

export type Loss = {
  /** Offset in the YAML of what is lost. */
  readonly offset: number;
  readonly message: string;
  /** Whether it was hardly meant so. */
  readonly isFault: boolean;
  /** Puts the text in quotation marks, with what is lost. */
  readonly edit?: Edit;
};

/** What is lost to comments in the same line and to anchors that nothing refers to. */
export function lossesOf(document: Document.Parsed, yaml: string): Loss[] {
  const found: Loss[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || node.type !== Scalar.PLAIN) return;
      const loss = lostToComment(node, yaml) ?? lostToAnchor(node, yaml);
      if (loss) found.push(loss);
    },
  });
  return found;
}

/**
 * Without a space behind it, as in `bus #7`, a # was hardly meant to begin a comment. With one it may
 * be, and a comment behind a single word is left alone.
 */
function lostToComment({ range, source, value }: Scalar, yaml: string): Loss | undefined {
  if (!range || (typeof value !== 'string' && source !== '')) return undefined;
  const [, end] = range;
  const comment = (source === '' ? /^[^\S\n]*(#.*)/ : /^[^\S\n]+(#.*)/).exec(yaml.slice(end));
  if (comment?.[1] === undefined) return undefined;
  const isFault = /^#[^\s#]/.test(comment[1]);
  if (!isFault && !/\s/.test(String(value ?? ''))) return undefined;
  return {
    isFault,
    offset: end + comment[0].length - comment[1].length,
    message: `What follows “ #” is a comment and no part of the text: “${comment[1].trim()}”; put the text in quotation marks, or the comment in a line of its own`,
    ...quoted(yaml, range[0], end + comment[0].length),
  };
}

function lostToAnchor({ range, anchor, value }: Scalar, yaml: string): Loss | undefined {
  if (!range || anchor === undefined || yaml.includes(`*${anchor}`)) return undefined;
  const offset = yaml.lastIndexOf(`&${anchor}`, range[0]);
  const written = JSON.stringify(`&${anchor} ${value ?? ''}`.trim());
  return {
    ...quoted(yaml, offset, range[1]),
    isFault: true,
    offset,
    message: `“&${anchor}” names what follows, for use elsewhere, and is no part of the text; put the text in quotation marks: ${written}`,
  };
}

/** The edit for a text of one line. */
function quoted(yaml: string, from: number, to: number): { readonly edit?: Edit } {
  const text = yaml.slice(from, to).trimEnd();
  if (text === '' || text.includes('\n')) return {};
  const space = from > 0 && !/\s/.test(yaml[from - 1] ?? '') ? ' ' : '';
  return {
    edit: { from, to: from + text.length, text: `${space}${JSON.stringify(text.trimStart())}` },
  };
}
