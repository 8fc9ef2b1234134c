/** Ways to fix a fault, as changes to the texts of files. */

/** A change to the text of a file. Offsets are UTF-16 code units of what `fileText` gives. */
export type TextChange = {
  /** The path below the dossier's folder. */
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** What then stands between the two, with line feeds only. */
  readonly text: string;
};

/** A way to fix a fault. All of its changes belong together. */
export type Fix = {
  /** What it does, as an order: “Write `[12.5, 61]`”. */
  readonly words: string;
  readonly changes: readonly TextChange[];
  /** Whether it is a guess, or changes what is published: then somebody decides. */
  readonly asks?: boolean;
};

/** The fix, unless one of its changes cannot be made. */
export function fixOf(
  words: string,
  changes: readonly (readonly TextChange[] | undefined)[],
  asks = false,
): Fix[] {
  const made = changes.flatMap((each) => each ?? []);
  if (changes.some((each) => each === undefined) || made.length === 0) return [];
  return [{ words, changes: made, ...(asks ? { asks } : {}) }];
}
