/** How large markers and their names are, asked of the browser once for all that look alike. */

/** CSS pixels. */
type Measure = {
  /** From the middle of the button to its side. */
  readonly reach: number;
  /** Of the name. */
  readonly name: number;
};

export type Measured = {
  /** Two of the same look are of the same size. */
  readonly look: string;
  /** Asks the browser, which has to lay out the page if anything has been written since. */
  readonly measure: () => Measure;
};

export type Measures = {
  /**
   * The sizes of some, in their order. `setting` is what else they depend on: with another one all is
   * asked again. To be called before anything about the same elements is written.
   */
  readonly of: (all: readonly Measured[], setting: string) => readonly Measure[];
  /** Another typeface has come. */
  readonly forget: () => void;
};

/** So many are kept; with more, all begins anew. */
const MOST = 2000;

/** `isKept` is false where the size of a name depends on more than is known here. */
export function createMeasures(isKept: boolean): Measures {
  const kept = new Map<string, Measure>();
  let known = '';
  const measureOf = ({ look, measure }: Measured): Measure => {
    const found = kept.get(look);
    if (found) return found;
    const made = measure();
    // What is not on the page has no size: it is asked again.
    if (isKept && made.reach > 0) kept.set(look, made);
    return made;
  };
  return {
    of: (all, setting) => {
      if (setting !== known || kept.size > MOST) kept.clear();
      known = setting;
      return all.map(measureOf);
    },
    forget: () => kept.clear(),
  };
}
