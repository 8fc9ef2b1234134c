import type { Document, ErrorCode, YAMLError } from 'yaml';
import type { Fault } from '../fault.ts';
import type { Fix } from '../fix.ts';
import { positionAt } from '../position.ts';
import type { Rule } from '../rules.ts';
import { type Log, withFixes, type YamlFile } from '../spot.ts';
import { faultyAliases, growingAliases } from './aliases.ts';
import { isTooDeep, parsed, TOO_DEEP, tooDeepOffset } from './depth.ts';
import { missingDashes } from './duplicates.ts';
import { duplicateFixes, quotingFix, syntaxFixes } from './fixes.ts';
import { lossesOf } from './losses.ts';
import { type Mend, mendOf } from './mend.ts';

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
  const document = parsed(yaml);
  const faultAt = (offset: number, rule: Rule, message: string): Fault => ({
    file,
    ...positionAt(text, yamlStart + offset),
    rule,
    message,
  });
  const errors = relevant([...document.errors, ...document.warnings]);
  const dashes = errors.some(isDuplicate) ? missingDashes(document) : [];
  for (const { offset, key } of dashes)
    log.faults.push(faultAt(offset, 'yaml/duplicate-key', missingDash(key)));
  for (const error of errors) {
    const [at] = error.pos;
    if (isDuplicate(error) && dashes.some(({ repeats }) => repeats.has(at))) continue;
    const { message, offset = at } = faultOf(error, yaml, positionAt(text, yamlStart).line);
    const fixes = fixesOf(error, document, yaml, { file, yamlStart });
    log.faults.push({ ...faultAt(offset, ruleOf(error), message), ...withFixes(fixes) });
  }
  if (errors.length > 0) return undefined;
  const deep = tooDeepOffset(document);
  if (deep !== undefined) {
    log.faults.push(faultAt(deep, 'yaml/too-deep', TOO_DEEP));
    return undefined;
  }
  const aliases = faultyAliases(document);
  try {
    if (aliases.length === 0) {
      const value: unknown = document.toJS();
      for (const { offset, message, isFault, edit } of lossesOf(document, yaml)) {
        const fault = faultAt(offset, 'yaml/lost-text', message);
        const fixes = edit ? [quotingFix(edit, { file, yamlStart })] : [];
        (isFault ? log.faults : log.warnings).push({ ...fault, ...withFixes(fixes) });
      }
      return { file, text, yamlStart, document, value };
    }
  } catch {
    // The library counts how much aliases of aliases would repeat.
    aliases.push(growingAliases(document));
  }
  for (const { message, offset } of aliases)
    log.faults.push(faultAt(offset, 'yaml/alias', message));
  return undefined;
}

/** Behind the first break of the syntax the parser is lost, and what it says would mislead. */
function relevant(errors: readonly YAMLError[]): YAMLError[] {
  const broken = errors.findIndex(({ code }) => !LOCAL.has(code));
  return errors.filter(({ code }, index) => LOCAL.has(code) || index === broken);
}

function fixesOf(
  error: YAMLError,
  document: Document.Parsed,
  yaml: string,
  place: { readonly file: string; readonly yamlStart: number },
): Fix[] {
  if (isTooDeep(error)) return [];
  const fixes = syntaxFixes(error, yaml, place);
  return fixes.length === 0 && isDuplicate(error)
    ? duplicateFixes(error, document, yaml, place)
    : fixes;
}

function ruleOf(error: YAMLError): Rule {
  if (isTooDeep(error)) return 'yaml/too-deep';
  return isDuplicate(error) ? 'yaml/duplicate-key' : 'yaml/syntax';
}

function isDuplicate({ code }: YAMLError): boolean {
  return code === 'DUPLICATE_KEY';
}

function missingDash(key: string): string {
  return `A \`- \` is missing before \`${key}\`: it begins another item of the list, whose other keys stand two spaces further in`;
}

function faultOf(error: YAMLError, yaml: string, firstLine: number): Mend {
  if (isTooDeep(error)) return { message: TOO_DEEP };
  if (!isDuplicate(error)) return mendOf(error, yaml, firstLine);
  const key = /^[^\s:]+/.exec(yaml.slice(error.pos[0]))?.[0] ?? '';
  if (/^-\w/.test(key)) {
    return { message: `A space is missing behind the dash: \`- ${key.slice(1)}\`` };
  }
  return { message: `The key \`${key}\` occurs twice in the same map; keep one of the two` };
}
