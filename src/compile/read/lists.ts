import type * as v from 'valibot';
import { check, typed } from '../../authoring/check.ts';
import { type Registry, uniqueIds } from '../../authoring/registry.ts';
import { at, itemsOf, type Log, rootOf, type Spot } from '../../authoring/spot.ts';
import { list } from '../../authoring/vocabulary.ts';
import { parseYaml } from '../../authoring/yaml/parse.ts';
import type { Files } from '../files.ts';
import { readText } from './files.ts';

/** A file that lists records: its items as read, and their ids. */
export type RecordList = { readonly items: readonly Spot[]; readonly registry: Registry };

/** Reads a file that is a list of records with ids, such as `people.yaml`. */
export function readList(
  log: Log,
  files: Files,
  file: string,
  item: v.GenericSchema,
  noun: string,
): RecordList {
  const text = readText(log, files, file);
  const yaml = text === undefined ? undefined : parseYaml(log, file, text);
  if (yaml === undefined) return { items: [], registry: { noun, ids: new Set(), complete: false } };
  const root = rootOf(yaml);
  check(log, root, list(item));
  const items = itemsOf(root);
  const ids = uniqueIds(
    log,
    items.map((record) => at(record, 'id')),
    noun,
  );
  return { items, registry: { noun, ids, complete: Array.isArray(root.value) } };
}

/** The records of a list that have the shape of the schema. */
export function recordsOf<const S extends v.GenericSchema>(
  { items }: RecordList,
  schema: S,
): v.InferOutput<S>[] {
  return items.map((item) => typed(item, schema)).filter((record) => record !== undefined);
}
