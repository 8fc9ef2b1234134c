/** From any value to a catalogue, or to the list of what is wrong with it. */
import * as v from 'valibot';
import { DATASET_FORMAT, DatasetSchema } from './dataset.ts';
import type { DatasetFault } from './faults.ts';
import { otherFormat } from './format.ts';
import { type Linked, link } from './link.ts';

/** Checks a dataset against the schema and, if it has that shape, its ids and excerpts. */
export function parseCatalog(input: unknown): Linked {
  const outdated = otherFormat(input, DATASET_FORMAT);
  if (outdated) return { ok: false, faults: [outdated] };
  const parsed = v.safeParse(DatasetSchema, input);
  return parsed.success ? link(parsed.output) : { ok: false, faults: parsed.issues.map(faultOf) };
}

/** Where in the input an issue is, as a path such as `visits[2].place`, and what it says. */
export function faultOf(issue: v.BaseIssue<unknown>): DatasetFault {
  const keys =
    issue.path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)) ?? [];
  return { path: keys.join('').replace(/^\./, ''), message: issue.message };
}
