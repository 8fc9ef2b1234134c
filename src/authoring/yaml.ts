import { type Document, type ErrorCode, parseDocument, visit, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { positionAt } from './position.ts';
import type { Log, YamlFile } from './spot.ts';
import { missingDashes } from './yamlDuplicates.ts';
import { lossesOf } from './yamlLosses.ts';
import { type Mend, mendOf } from './yamlMend.ts';

/** Mistakes that leave the rest of the file readable. */
const LOCAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

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
  const dashes = errors.some(isDuplicate) ? missingDashes(document) : [];
  for (const { offset, key } of dashes) log.faults.push(faultAt(offset, missingDash(key)));
  for (const error of errors) {
    const [at] = error.pos;
    if (isDuplicate(error) && dashes.some(({ repeats }) => repeats.has(at))) continue;
    const { message, offset = at } = faultOf(error, yaml, positionAt(text, yamlStart).line);
    log.faults.push(faultAt(offset, message));
  }
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
  for (const { offset, message, isFault } of lossesOf(document, yaml)) {
    (isFault ? log.faults : log.warnings).push(faultAt(offset, message));
  }
  return { file, text, yamlStart, document, value: document.toJS() };
}

/** Behind the first break of the syntax the parser is lost, and what it says would mislead. */
function relevant(errors: readonly YAMLError[]): YAMLError[] {
  const broken = errors.findIndex(({ code }) => !LOCAL.has(code));
  return errors.filter(({ code }, index) => LOCAL.has(code) || index === broken);
}

function isDuplicate({ code }: YAMLError): boolean {
  return code === 'DUPLICATE_KEY';
}

function missingDash(key: string): string {
  return `A \`- \` is missing before \`${key}\`: it begins another item of the list, whose other keys stand two spaces further in`;
}

function faultOf(error: YAMLError, yaml: string, firstLine: number): Mend {
  if (!isDuplicate(error)) return mendOf(error, yaml, firstLine);
  const key = /^[^\s:]+/.exec(yaml.slice(error.pos[0]))?.[0] ?? '';
  if (/^-\w/.test(key)) {
    return { message: `A space is missing behind the dash: \`- ${key.slice(1)}\`` };
  }
  return { message: `The key \`${key}\` occurs twice in the same map; keep one of the two` };
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
