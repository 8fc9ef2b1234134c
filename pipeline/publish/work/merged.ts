/** What several makers yield, in the order in which it is ready; no more than one ahead of each. */
export async function* merged<T>(...makers: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  const waiting = new Map<AsyncIterator<T>, ReturnType<typeof nextOf<T>>>();
  const ask = (maker: AsyncIterator<T>) => {
    const next = nextOf(maker);
    // It is awaited below; until then its failure is nobody's.
    next.catch(() => {});
    waiting.set(maker, next);
  };
  for (const maker of makers) ask(maker[Symbol.asyncIterator]());
  while (waiting.size > 0) {
    const { maker, next } = await Promise.race(waiting.values());
    if (next.done) {
      waiting.delete(maker);
    } else {
      ask(maker);
      yield next.value;
    }
  }
}

async function nextOf<T>(maker: AsyncIterator<T>) {
  return { maker, next: await maker.next() };
}
