/**
 * Puts marks that would overlap apart, moving each as little as possible and keeping their order.
 * Least squares under gaps: isotonic regression by pooling adjacent violators (Ayer et al. 1955)
 * on positions less the gaps before them.
 */
export type Spaced = {
  /** Where the mark belongs, CSS pixels. */
  readonly at: number;
  /** How far it must stay from the mark before it, CSS pixels. */
  readonly gap: number;
};

/** CSS pixels between which marks are kept where that is possible. */
export type Bounds = { readonly from: number; readonly to: number };

/**
 * The drawn positions, CSS pixels, for marks sorted by where they belong. Marks that all belong
 * within the bounds stay within them, unless they are too many to fit.
 */
export function spread(marks: readonly Spaced[], bounds: Bounds): number[] {
  const offsets: number[] = [];
  let offset = 0;
  marks.forEach(({ gap }, i) => {
    offset += i === 0 ? 0 : gap;
    offsets.push(offset);
  });
  const pools: { sum: number; count: number }[] = [];
  marks.forEach(({ at }, i) => {
    let pool = { sum: at - (offsets[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const positions = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  const isInside = marks.every(({ at }) => at >= bounds.from && at <= bounds.to);
  const last = bounds.to - offset;
  return positions.map((position, i) => {
    const kept = isInside && last >= bounds.from ? clamp(position, bounds.from, last) : position;
    return kept + (offsets[i] ?? 0);
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
