/** From values to the text of an authored file, as an editor would write it. */
import { Document, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isRecord } from './spot.ts';

/** Columns of a line; a longer text is folded, a longer map or list in one line is taken apart. */
const LINE = 120;
/** Longer texts stand below their key. */
const LONGEST_IN_LINE = 100;
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
  const yaml = document.toString({ lineWidth: LINE });
  return schema === undefined ? yaml : `# yaml-language-server: $schema=${schema}\n${yaml}`;
}

/** Words and times that older readers of YAML take for a yes-or-no or for a number. */
const AMBIGUOUS = /^(?:y|n|yes|no|on|off|[\d_]+(?::[0-5]?\d)+)$/i;

/** A list with no blanks inside its brackets, unlike a map. */
class List extends YAMLSeq {
  override toString(...[context, ...others]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(
      context && this.flow ? { ...context, flowCollectionPadding: '' } : context,
      ...others,
    );
  }
}

function nodeOf(value: unknown, inLines: boolean): Node {
  if (Array.isArray(value)) return listOf(value, inLines);
  return isRecord(value) ? mapOf(value, inLines) : scalarOf(value);
}

function listOf(values: readonly unknown[], inLines: boolean): Node {
  const list = new List();
  list.items = values.map((value) => nodeOf(value, inLines));
  list.flow = values.every((value) => !isRecord(value) && !Array.isArray(value) && !isBlock(value));
  return list;
}

function mapOf(value: Record<string, unknown>, inLines: boolean): Node {
  const map = new YAMLMap();
  for (const [key, each] of Object.entries(value)) {
    if (each !== undefined) map.set(new Scalar(key), nodeOf(each, IN_LINES.has(key)));
  }
  map.flow = !inLines && isShort(value);
  return map;
}

/** Whether a map has plain values, lists of them and other such maps only, and not too many for a line. */
function isShort(value: Record<string, unknown>): boolean {
  const isPlain = Object.values(value)
    .flat()
    .every((each) => (isRecord(each) ? isShort(each) : !Array.isArray(each) && !isBlock(each)));
  return isPlain && JSON.stringify(value).length <= LONGEST_MAP;
}

function scalarOf(value: unknown): Scalar {
  const scalar = new Scalar(value);
  if (typeof value !== 'string') return scalar;
  if (isBlock(value)) {
    scalar.type = value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  } else if (value.includes('\n') || UNPRINTABLE.test(value) || AMBIGUOUS.test(value)) {
    // Left to itself, the library folds some texts that begin with a blank where it must not.
    scalar.type = Scalar.QUOTE_DOUBLE;
  }
  return scalar;
}

/** Whether a text stands below its key: it has lines, or is long, and no blanks around it or in a row. */
function isBlock(value: unknown): boolean {
  if (typeof value !== 'string' || UNPRINTABLE.test(value) || /^\s|\s$/.test(value)) return false;
  if (value.includes('\n')) return true;
  return value.length > LONGEST_IN_LINE && !/\s\s|[^\S ]/.test(value);
}
