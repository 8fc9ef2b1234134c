/** Texts without quotation marks that YAML ends at ` #`, where a comment begins. */
import { type Document, isScalar, Scalar, visit } from 'yaml';

export type CutText = {
  /** Offset of the `#` in the YAML. */
  readonly offset: number;
  readonly message: string;
  /** Without a space behind it, as in `bus #7`, the sign was hardly meant to begin a comment. */
  readonly isFault: boolean;
};

/** The texts that a comment in the same line cuts, unless what is left of one is a single word. */
export function textsCutByComments(document: Document.Parsed, yaml: string): CutText[] {
  const found: CutText[] = [];
  if (!/[^\S\n]#/.test(yaml)) return found;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || node.type !== Scalar.PLAIN) return;
      if (typeof node.value !== 'string' || !node.range) return;
      const [, end] = node.range;
      const comment = /^[^\S\n]+(#.*)/.exec(yaml.slice(end));
      if (comment?.[1] === undefined) return;
      const isFault = /^#[^\s#]/.test(comment[1]);
      if (!isFault && !/\s/.test(node.value)) return;
      const offset = end + comment[0].length - comment[1].length;
      found.push({ offset, message: messageOf(comment[1]), isFault });
    },
  });
  return found;
}

function messageOf(comment: string): string {
  return `What follows “ #” is a comment and no part of the text: “${comment.trim()}”; put the text in quotation marks, or the comment in a line of its own`;
}
