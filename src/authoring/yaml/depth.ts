/** Parses YAML that may be nested more deeply than the parser, or anybody who reads on, can follow. */
import {
  type Document,
  isCollection,
  parseDocument,
  visit,
  type YAMLError,
  YAMLParseError,
} from 'yaml';
import { YAML_LEVELS } from '../nesting.ts';

export const TOO_DEEP = `This is nested more than ${YAML_LEVELS} levels deep; no file of a dossier is`;

/** Throws nothing: what nests too deeply even for the parser becomes an error of the document. */
export function parsed(yaml: string): Document.Parsed {
  try {
    return parseDocument(yaml, { prettyErrors: false });
  } catch {
    const document = parseDocument('', { prettyErrors: false });
    document.errors.push(new YAMLParseError([0, 1], 'IMPOSSIBLE', TOO_DEEP));
    return document;
  }
}

/** Whether the parser has given up for want of stack. */
export function isTooDeep({ message }: YAMLError): boolean {
  return message === TOO_DEEP || /call stack/i.test(message);
}

/** Where the first list or map begins that lies too deep; undefined where none does. */
export function tooDeepOffset(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Collection(_, node, path) {
      if (path.filter(isCollection).length < YAML_LEVELS) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
