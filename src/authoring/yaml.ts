import {
  type Document,
  type ErrorCode,
  isCollection,
  parseDocument,
  visit,
  type YAMLError,
  YAMLParseError,
} from 'yaml';
import { faultyAliases, growingAliases } from './aliases.ts';
import type { Fault } from './fault.ts';
import { YAML_LEVELS } from './nesting.ts';
import { positionAt } from './position.ts';
import type { Log, YamlFile } from './spot.ts';

/** Mistakes that leave the rest of the file readable. */
const LOCAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

/** What most likely mends a syntax error. */
const MENDS: ReadonlyMap<ErrorCode, string> = new Map<ErrorCode, string>([
  ['BAD_INDENT', 'close what was opened above, or line this up with its neighbours'],
  ['BAD_SCALAR_START', 'a text that begins with a sign such as @ or ` goes in quotes'],
  ['BLOCK_AS_IMPLICIT_KEY', 'a text with a colon in it goes in quotes'],
  ['MISSING_CHAR', 'look for the quotation mark or bracket that opens and does not close'],
  ['TAB_AS_INDENT', 'indent with spaces'],
  ['TAG_RESOLVE_FAILED', 'a text that begins with ! goes in quotes'],
]);

/**
 * Parses YAML 1.2. Syntax errors, duplicate keys and unknown tags are recorded as faults and yield
 * `undefined`: nothing is concluded from a file that cannot be read as it stands.
 *
 * `yaml` may be a part of the file's `text`, beginning at `yamlStart`.
 */
export function parseYaml(
  log: Log,
  file: string,
  text: string,
  yaml = text,
  yamlStart = 0,
): YamlFile | undefined {
  const document = parsed(yaml);
  const faultAt = (offset: number, message: string): Fault => ({
    file,
    ...positionAt(text, yamlStart + offset),
    message,
  });
  const errors = relevant([...document.errors, ...document.warnings]);
  for (const error of errors) log.faults.push(faultAt(error.pos[0], messageOf(error, yaml)));
  if (errors.length > 0) return undefined;
  const deep = tooDeepOffset(document);
  if (deep !== undefined) {
    log.faults.push(faultAt(deep, TOO_DEEP));
    return undefined;
  }
  const aliases = faultyAliases(document);
  try {
    if (aliases.length === 0) {
      return { file, text, yamlStart, document, value: document.toJS() };
    }
  } catch {
    // The library counts how much aliases of aliases would repeat.
    aliases.push(growingAliases(document));
  }
  for (const { message, offset } of aliases) log.faults.push(faultAt(offset, message));
  return undefined;
}

const TOO_DEEP = `This is nested more than ${YAML_LEVELS} levels deep; no file of a dossier is`;

/** Throws nothing: what nests too deeply even for the parser becomes an error of the document. */
function parsed(yaml: string): Document.Parsed {
  try {
    return parseDocument(yaml, { prettyErrors: false });
  } catch {
    const document = parseDocument('', { prettyErrors: false });
    document.errors.push(new YAMLParseError([0, 1], 'IMPOSSIBLE', TOO_DEEP));
    return document;
  }
}

function tooDeepOffset(document: Document.Parsed): number | undefined {
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

/** Behind the first break of the syntax the parser is lost, and what it says would mislead. */
function relevant(errors: readonly YAMLError[]): YAMLError[] {
  const broken = errors.findIndex(({ code }) => !LOCAL.has(code));
  return errors.filter(({ code }, index) => LOCAL.has(code) || index === broken);
}

function messageOf(error: YAMLError, yaml: string): string {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(yaml.slice(error.pos[0]))?.[0] ?? '';
    return `The key \`${key}\` occurs twice in the same map; keep one of the two`;
  }
  if (/call stack/i.test(error.message)) return TOO_DEEP;
  if (error.message === TOO_DEEP) return TOO_DEEP;
  const mend = MENDS.get(error.code);
  return `This is not valid YAML: ${error.message}${mend === undefined ? '' : `; ${mend}`}`;
}
