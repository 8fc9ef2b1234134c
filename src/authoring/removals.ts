/** Takes single items and keys out of a YAML file, and leaves all else as it is written. */
import { isMap, isNode, isPair, isScalar, isSeq, type Pair } from 'yaml';
import { targetOf } from './edits.ts';
import type { TextChange } from './fix.ts';
import type { Spot } from './spot.ts';

type Range = { readonly from: number; readonly to: number };

/**
 * Takes the item or the key at a spot out of its list or map. `undefined` where it is the only one, or a comment,
 * an anchor or an alias would go with it.
 */
export function withoutEntry(spot: Spot): TextChange[] | undefined {
  const { file, text, yamlStart } = spot.source;
  const around = targetOf({ ...spot, path: spot.path.slice(0, -1) })?.node;
  const step = spot.path.at(-1);
  const index = isMap(around)
    ? around.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step))
    : Number(step);
  const cut = cutFor(text.slice(yamlStart), around, index);
  return cut && [{ file, from: yamlStart + cut.from, to: yamlStart + cut.to, text: '' }];
}

/** The part of the YAML that goes with an entry of a list or map, offsets counted in the YAML. */
export function cutFor(yaml: string, around: unknown, index: number): Range | undefined {
  if (!isSeq(around) && !isMap(around)) return undefined;
  const entries: readonly unknown[] = around.items;
  const [before, own, next] = [-1, 0, 1].map((by) => rangeOf(entries[index + by]));
  if (own === undefined) return undefined;
  const cut = next ? { from: own.from, to: next.from } : lastCut(yaml, before, own);
  if (cut === undefined) return undefined;
  const [outside, inside] = next
    ? [yaml.slice(own.to, next.from), yaml.slice(cut.from, cut.to)]
    : [yaml.slice(cut.from, own.from), yaml.slice(cut.from, cut.to)];
  const isAlone = /^[\s,-]*$/.test(outside) && !/#|(?:^|[\s:,[{])[&*!]/.test(inside);
  return isAlone ? cut : undefined;
}

/** The last entry goes with what parts it from the one before. */
function lastCut(yaml: string, before: Range | undefined, own: Range): Range | undefined {
  if (before === undefined) return undefined;
  // A block of text has its last line end itself.
  const isBehindBlock = yaml[before.to - 1] === '\n' && yaml[own.to] === '\n';
  return { from: before.to, to: own.to + (isBehindBlock ? 1 : 0) };
}

function rangeOf(entry: unknown): Range | undefined {
  const [first, last]: unknown[] = isPair(entry) ? endsOf(entry) : [entry, entry];
  const from = isNode(first) ? first.range?.[0] : undefined;
  const to = isNode(last) ? last.range?.[1] : undefined;
  return from === undefined || to === undefined ? undefined : { from, to };
}

function endsOf({ key, value }: Pair): [unknown, unknown] {
  return [key, value ?? key];
}
