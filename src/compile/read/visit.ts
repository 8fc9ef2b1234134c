import { check } from '../../authoring/check.ts';
import { type Log, rootOf, type Spot } from '../../authoring/spot.ts';
import { parseYaml } from '../../authoring/yaml/parse.ts';
import { AuthoredVisitSchema } from './authoredVisit.ts';
import type { RecordFile } from './files.ts';

/** A visit as read; its id is its file's name. */
export type ReadVisit = { readonly id: string; readonly spot: Spot };

/** Reads a visit and checks its shape; `undefined` when the file is no YAML, which is logged. */
export function readVisit(log: Log, { id, file, text }: RecordFile): ReadVisit | undefined {
  const yaml = parseYaml(log, file, text);
  if (yaml === undefined) return undefined;
  const spot = rootOf(yaml);
  check(log, spot, AuthoredVisitSchema);
  return { id, spot };
}
