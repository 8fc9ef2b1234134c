/** What adding a file to a dossier comes to. */
import type { Records } from '../dossier/records.ts';

/** The lists of a dossier, each with the word for one of its records. */
export type RecordKind =
  | 'person'
  | 'place'
  | 'reference'
  | 'source'
  | 'direction'
  | 'kind'
  | 'tag'
  | 'visit'
  | 'stop'
  | 'story';

/** A record of the file that the dossier has, and that was used as it is. */
export type Recognised = {
  readonly kind: RecordKind;
  /** Its id in the dossier; of a stop with that of its visit in front. */
  readonly id: string;
  /** Keys under which the file says something else, which was not taken over. */
  readonly differs: readonly string[];
};

export type Addition = {
  /** All that the dossier then has; what is new stands behind what it had, in each list. */
  readonly records: Records;
  /** What is new, alone. Of `head` the directions, kinds and tags that new visits need. */
  readonly fresh: Records;
  readonly recognised: readonly Recognised[];
  /** Visits of which the dossier has some stops, by the id of what was added of each. */
  readonly parts: ReadonlyMap<string, string>;
  /** Keys of `dossier.yaml` under which the file says something else, which was not taken over. */
  readonly headDiffers: readonly string[];
};
