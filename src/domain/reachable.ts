/**
 * The numbers that a reader can jump to from a sheet: the first, the last, and those around it;
 * `undefined` stands for the ones left out. Never more than nine.
 */
export function reachable(number: number, count: number): (number | undefined)[] {
  const reach = reachFrom(number, count);
  const around = Array.from({ length: 2 * reach + 1 }, (_, i) => number - reach + i);
  const near = [1, ...around.filter((each) => each > 1 && each < count), count].slice(0, count);
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
