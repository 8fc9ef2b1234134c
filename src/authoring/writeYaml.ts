/** From values to the text of an authored file, as an editor would write it. */
import { Document, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isRecord } from './spot.ts';

/** Columns of a line; a longer text is folded, a longer map or list in one line is taken apart. */
const LINE = 120;
/** Longer texts stand below their key. */
const LONGEST_IN_LINE = 80;
/** Characters of a map that is written in one line. */
const LONGEST_MAP = 100;

/** Keys whose maps, or whose lists' maps, always have a line for each key. */
const IN_LINES: ReadonlySet<string> = new Set(['when', 'excerpts', 'notes', 'stops', 'steps']);

/** What no line of YAML may have as it is: controls, lone halves of pairs, other line ends. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/**
 * Writes a map or a list of maps in YAML. Short maps and lists of plain values stand in one line, long
 * texts below their key. `schema` is where an editor's program finds the schema, relative to the file.
 * `parseYaml` reads the very same value again. Keys that are `undefined` are left out.
 */
export function yamlOf(value: unknown, schema?: string): string {
  const document = new Document<Node>();
  document.contents = nodeOf(value, true);
  const yaml = document.toString({ lineWidth: LINE, flowCollectionPadding: false });
  return schema === undefined ? yaml : `# yaml-language-server: $schema=${schema}\n${yaml}`;
}

function nodeOf(value: unknown, inLines: boolean): Node {
  if (Array.isArray(value)) return listOf(value, inLines);
  return isRecord(value) ? mapOf(value, inLines) : scalarOf(value);
}

function listOf(values: readonly unknown[], inLines: boolean): Node {
  const list = new YAMLSeq();
  list.items = values.map((value) => nodeOf(value, inLines));
  list.flow = values.every((value) => !isRecord(value) && !Array.isArray(value) && !isBlock(value));
  return list;
}

function mapOf(value: Record<string, unknown>, inLines: boolean): Node {
  const map = new YAMLMap();
  for (const [key, each] of Object.entries(value)) {
    if (each !== undefined) map.set(scalarOf(key), nodeOf(each, IN_LINES.has(key)));
  }
  map.flow = !inLines && isShort(value);
  return map;
}

/** Whether a map has plain values and lists of them only, and not too many for a line. */
function isShort(value: Record<string, unknown>): boolean {
  const all = Object.values(value).flat();
  return (
    all.every((each) => !isRecord(each) && !Array.isArray(each) && !isBlock(each)) &&
    JSON.stringify(value).length <= LONGEST_MAP
  );
}

function scalarOf(value: unknown): Scalar {
  const scalar = new Scalar(value);
  if (typeof value !== 'string') return scalar;
  if (UNPRINTABLE.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (isBlock(value)) {
    scalar.type = value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  }
  return scalar;
}

/** Whether a text stands below its key: it has lines, or is long, and no blanks around it or in a row. */
function isBlock(value: unknown): boolean {
  if (typeof value !== 'string' || UNPRINTABLE.test(value) || /^\s|\s$/.test(value)) return false;
  if (value.includes('\n')) return true;
  return value.length > LONGEST_IN_LINE && !/\s\s|[^\S ]/.test(value);
}
