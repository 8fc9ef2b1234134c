/** Sorting by days without calling back for each pair, which takes most of the time of sorting. */

/** Days are counted where there are at most so many for each index, from the first to the last. */
const MOST_DAYS = 8;

/** The indexes of some days in the order of the days, and of equal days in theirs. Days are whole numbers. */
export function dayOrder(days: ArrayLike<number>): Uint32Array {
  const { length } = days;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < length; i += 1) {
    first = Math.min(first, days[i] ?? 0);
    last = Math.max(last, days[i] ?? 0);
  }
  const isDense = length > 0 && last - first < length * MOST_DAYS;
  return isDense ? counted(days, { first, last }) : sorted(days);
}

/** Counts how often each day comes, and so knows where its indexes begin. */
function counted(
  days: ArrayLike<number>,
  { first, last }: { readonly first: number; readonly last: number },
): Uint32Array {
  const { length } = days;
  const next = new Uint32Array(last - first + 2);
  for (let i = 0; i < length; i += 1) {
    const after = (days[i] ?? 0) - first + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let day = 1; day < next.length; day += 1) {
    next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
  }
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    const day = (days[i] ?? 0) - first;
    const at = next[day] ?? 0;
    order[at] = i;
    next[day] = at + 1;
  }
  return order;
}

function sorted(days: ArrayLike<number>): Uint32Array {
  const { length } = days;
  const order = new Uint32Array(length);
  // Day and index in one number, which is exact: even 10,000,000 days times 100,000,000 indexes are less than 2^53.
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i += 1) keys[i] = (days[i] ?? 0) * length + i;
  keys.sort();
  for (let i = 0; i < length; i += 1) {
    const index = (keys[i] ?? 0) % length;
    order[i] = index < 0 ? index + length : index;
  }
  return order;
}

/** The indexes of some points of time, days with a fraction, in their order, and of equal ones in theirs. */
export function timeOrder(points: ArrayLike<number>): Uint32Array {
  const days = new Float64Array(points.length);
  for (let i = 0; i < days.length; i += 1) days[i] = Math.floor(points[i] ?? 0);
  const order = dayOrder(days);
  const dayOf = (at: number) => days[order[at] ?? 0];
  const pointOf = (index: number) => points[index] ?? 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    let isInOrder = true;
    for (; to < order.length && dayOf(to) === dayOf(from); to += 1) {
      if (pointOf(order[to] ?? 0) < pointOf(order[to - 1] ?? 0)) isInOrder = false;
    }
    if (!isInOrder) order.subarray(from, to).sort((a, b) => pointOf(a) - pointOf(b) || a - b);
    from = to;
  }
  return order;
}

/**
 * The same of points of which those of `ofDays` are in order already. The `others` are in the order of their indexes,
 * and no index is in both.
 */
export function mergedOrder(
  points: Float64Array,
  ofDays: Uint32Array,
  others: Uint32Array,
): Uint32Array {
  const merged = new Uint32Array(ofDays.length + others.length);
  let next = 0;
  let count = 0;
  for (const i of timeOrder(Float64Array.from(others, (index) => points[index] ?? 0))) {
    const other = others[i] ?? 0;
    for (; next < ofDays.length && isBefore(points, ofDays[next] ?? 0, other); next += 1) {
      merged[count] = ofDays[next] ?? 0;
      count += 1;
    }
    merged[count] = other;
    count += 1;
  }
  merged.set(ofDays.subarray(next), count);
  return merged;
}

function isBefore(points: Float64Array, a: number, b: number): boolean {
  return ((points[a] ?? 0) - (points[b] ?? 0) || a - b) < 0;
}
