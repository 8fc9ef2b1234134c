import type { ReasonedWhen } from '../catalog.ts';
import type { DatasetWhen } from '../dataset.ts';
import { whenFromDataset } from '../date.ts';
import { get, type Lookup } from './lookup.ts';

/** A date in days, with the references at which it was checked. */
export function linkWhen(references: Lookup['references'], when: DatasetWhen): ReasonedWhen {
  return {
    ...whenFromDataset(when),
    reasoning: when.reasoning,
    references: when.references.map((id) => get(references, id)),
  };
}
