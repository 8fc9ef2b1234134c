type Dot = {
  /** From 0 at the beginning of a line to 1 at its end. */
  readonly at: number;
  readonly isChosen: boolean;
};

/** Dots of a line that can be told apart: of those in one of `cells` stretches one, chosen ones last. */
export function fewDots<D extends Dot>(dots: readonly D[], cells: number): readonly D[] {
  if (dots.length <= cells) return dots;
  const found = new Map<string, D>();
  for (const dot of dots) found.set(`${Math.floor(dot.at * cells)} ${dot.isChosen}`, dot);
  return [...found.values()].sort((a, b) => Number(a.isChosen) - Number(b.isChosen));
}
