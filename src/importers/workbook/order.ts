/** One order for things that several lists have in orders of their own. */

/**
 * All items of the lists, each once, so that every list's order is kept where they do not contradict
 * one another; else in the order in which they are met.
 */
export function mergedOrder(lists: readonly (readonly string[])[]): string[] {
  const before = new Map<string, Set<string>>();
  for (const list of lists) {
    list.forEach((item, index) => {
      const met = before.get(item) ?? new Set();
      for (const earlier of list.slice(0, index)) met.add(earlier);
      before.set(item, met);
    });
  }
  const ordered: string[] = [];
  const left = new Set(before.keys());
  while (left.size > 0) {
    const free = [...left].find((item) => [...(before.get(item) ?? [])].every((e) => !left.has(e)));
    const [next = ''] = free === undefined ? left : [free];
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}
