/** Work that others do while this thread makes something else. */
export type Aside<T, R> = {
  /** What is to be done. The next is asked for only where there is room for it. */
  readonly items: AsyncIterable<T>;
  /** Has it done elsewhere. */
  readonly send: (item: T) => Promise<R>;
  /** How many may be away, or back and not yet yielded. */
  readonly room: () => number;
  /** Does it in this thread. */
  readonly here: (item: T) => Promise<R>;
  /** Resolves when what others have sent by now has been heard. */
  readonly hear: () => Promise<void>;
};

/**
 * What is made in this thread, in its order, and in between what others have done. Items are asked for only
 * while nothing else is being made here. When there is nothing else to make, this thread does some of them, too.
 */
export async function* beside<T, R>(
  own: AsyncIterable<R>,
  { items, send, room, here, hear }: Aside<T, R>,
): AsyncGenerator<R> {
  const left = items[Symbol.asyncIterator]();
  const away = new Set<Promise<void>>();
  const back: R[] = [];
  const failures: unknown[] = [];
  let isAllSent = false;

  const next = async (use: (item: T) => Promise<void> | void) => {
    const asked = await left.next();
    if (asked.done) isAllSent = true;
    else await use(asked.value);
  };
  const go = (item: T) => {
    const trip = send(item)
      .then((done) => void back.push(done))
      .catch((error) => void failures.push(error))
      .then(() => void away.delete(trip));
    away.add(trip);
  };
  const fill = async () => {
    while (!isAllSent && away.size + back.length < room()) await next(go);
  };
  function* ready() {
    if (failures.length > 0) throw failures[0];
    yield* back.splice(0);
  }

  await fill();
  for await (const made of own) {
    yield made;
    await hear();
    yield* ready();
    await fill();
  }
  while (!isAllSent || away.size + back.length > 0) {
    await fill();
    if (!isAllSent && back.length === 0) {
      await next(async (item) => void back.push(await here(item)));
      await hear();
    } else if (back.length === 0 && away.size > 0) {
      await Promise.race(away);
    }
    yield* ready();
  }
  yield* ready();
}
