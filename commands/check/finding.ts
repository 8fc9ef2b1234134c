import type { Fault } from '../../src/authoring/fault.ts';

/** All that a check says of a dossier. Without faults there is a dataset, which `summary` describes. */
export type Findings = {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** Gaps of drafts. */
  readonly todo: readonly Fault[];
  /** What is left out because it is a draft, one line each. */
  readonly drafts: readonly string[];
  readonly summary: string | undefined;
};
