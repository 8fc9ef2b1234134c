/**
 * The numbers that a reader can jump to from a sheet: the first, the last, and those around it;
 * `undefined` stands for the ones left out. Never more than nine.
 */
export function reachable(number: number, count: number): (number | undefined)[] {
  const near = Array.from({ length: count }, (_, i) => i + 1).filter(
    (each) => each === 1 || each === count || Math.abs(each - number) <= reachFrom(number, count),
  );
  return near.flatMap((each, i) => {
    const gap = each - (near[i - 1] ?? 0);
    if (gap === 2) return [each - 1, each];
    return gap > 2 ? [undefined, each] : [each];
  });
}

/** At either end there is room for more numbers on the other side. */
function reachFrom(number: number, count: number): number {
  const fromEnd = Math.min(number - 1, count - number);
  return Math.max(1, 3 - fromEnd);
}
