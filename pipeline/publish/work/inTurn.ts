/** What becomes of items of which some are worked on at the same time; in the order in which they are ready. */
export async function* inTurn<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running = new Set<Promise<{ own: Promise<unknown>; result: R }>>();
  const first = async () => {
    const { own, result } = await Promise.race(running);
    for (const each of running) if (each === own) running.delete(each);
    return result;
  };
  for await (const item of items) {
    const own: Promise<{ own: Promise<unknown>; result: R }> = work(item).then((result) => ({
      own,
      result,
    }));
    // It is awaited in `first`; until then its failure is nobody's.
    own.catch(() => {});
    running.add(own);
    if (running.size >= atOnce) yield await first();
  }
  while (running.size > 0) yield await first();
}
