/** What a check finds in a dossier. */
import type { Fault } from '../../src/authoring/fault.ts';

/** Text in place of what stands between two offsets of a file, in UTF-16 code units of `fileText`. */
export type TextChange = {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** A way to mend a fault, in words and as changes. */
export type Fix = { readonly words: string; readonly changes: readonly TextChange[] };

/** A fault, with what not every rule has. */
export type Finding = Fault & { readonly fixes?: readonly Fix[] };

/** All that a check says of a dossier. Without faults there is a dataset, which `summary` describes. */
export type Findings = {
  readonly faults: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Gaps that keep drafts from being published. */
  readonly todo: readonly Finding[];
  /** What is left out because it is a draft, one line each. */
  readonly drafts: readonly string[];
  readonly summary: string | undefined;
};
