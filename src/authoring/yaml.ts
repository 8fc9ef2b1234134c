import { type Document, type ErrorCode, parseDocument, visit, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { positionAt } from './position.ts';
import type { Log, YamlFile } from './spot.ts';
import { textsCutByComments } from './yamlComments.ts';

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
  const document = parseDocument(yaml, { prettyErrors: false });
  const faultAt = (offset: number, message: string): Fault => ({
    file,
    ...positionAt(text, yamlStart + offset),
    message,
  });
  const errors = relevant([...document.errors, ...document.warnings]);
  for (const error of errors) log.faults.push(faultAt(error.pos[0], messageOf(error, yaml)));
  if (errors.length > 0) return undefined;
  const unresolved = unresolvedAliases(document, yaml);
  for (const { name, offset } of unresolved) {
    log.faults.push(
      faultAt(
        offset,
        `Nothing is anchored as \`&${name}\`; to begin a text with *, put it in quotes`,
      ),
    );
  }
  if (unresolved.length > 0) return undefined;
  for (const { offset, message, isFault } of textsCutByComments(document, yaml)) {
    (isFault ? log.faults : log.warnings).push(faultAt(offset, message));
  }
  return { file, text, yamlStart, document, value: document.toJS() };
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
  const mend = MENDS.get(error.code);
  return `This is not valid YAML: ${error.message}${mend === undefined ? '' : `; ${mend}`}`;
}

function unresolvedAliases(
  document: Document.Parsed,
  yaml: string,
): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  if (!yaml.includes('*')) return found;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        found.push({ name: alias.source, offset: alias.range?.[0] ?? 0 });
    },
  });
  return found;
}
