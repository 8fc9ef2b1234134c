/** Records behind those that an authored file lists, which leave all else as it is written. */
import { isAlias, isMap, isSeq } from 'yaml';
import { bracketsRewritten, withItems } from './edits.ts';
import type { TextChange } from './fix.ts';
import { at, rootOf, type YamlFile } from './spot.ts';
import { yamlOf } from './writeYaml.ts';

/**
 * Adds records at the end of a file that is one list. `undefined` where it is none, or an alias.
 */
export function withRecords(
  source: YamlFile,
  records: readonly object[],
): TextChange[] | undefined {
  const { document, text, yamlStart, file } = source;
  const list = document.contents;
  if (isAlias(list) || !isSeq(list)) return undefined;
  if (!list.flow) {
    const start = yamlStart + (list.range?.[0] ?? 0);
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
    return [atEnd(source, yamlOf(records).replace(/^(?=.)/gm, indent))];
  }
  const [from, to] = list.range ?? [0, 0];
  const isAlone =
    list.items.length === 0 && /^\[\s*\][ \t]*(?:\n|$)/.test(text.slice(yamlStart + from));
  if (isAlone) {
    const written = yamlOf(records).trimEnd();
    return [{ file, from: yamlStart + from, to: yamlStart + to, text: written }];
  }
  return added(source, [], records);
}

/** Adds short records to the list under a key of a file that is one map, which gets the key if it lacks it. */
export function withListed(
  source: YamlFile,
  key: string,
  records: readonly object[],
): TextChange[] | undefined {
  const map = source.document.contents;
  if (!isMap(map)) return undefined;
  if (map.has(key)) return added(source, [key], records);
  return map.flow ? undefined : [atEnd(source, yamlOf({ [key]: records }))];
}

function added(
  source: YamlFile,
  [key]: readonly string[],
  records: readonly object[],
): TextChange[] | undefined {
  const spot = key === undefined ? rootOf(source) : at(rootOf(source), key);
  const items = records.map(itemText);
  const inLine = records.map((record) => JSON.stringify(record));
  const isEmpty = Array.isArray(spot.value) && spot.value.length === 0;
  if (isEmpty) return bracketsRewritten(spot, `[${inLine.join(', ')}]`);
  return withItems(spot, { items, inLine });
}

/** A record as an item of a list is written, without its dash; further lines are two spaces in. */
function itemText(record: object): string {
  return yamlOf({ x: [record] })
    .replace(/^x:\n/, '')
    .replace(/^ {4}/gm, '  ')
    .replace(/^ {2}- /, '')
    .trimEnd();
}

function atEnd({ file, text }: YamlFile, added: string): TextChange {
  const isOpen = text !== '' && !text.endsWith('\n');
  return { file, from: text.length, to: text.length, text: `${isOpen ? '\n' : ''}${added}` };
}
