import { expect, test } from 'vitest';
import { beside } from './beside.ts';

/** Yields these, and notes when each is asked for. */
async function* noted<T>(each: readonly T[], notes: unknown[]): AsyncGenerator<T> {
  for (const one of each) {
    notes.push(one);
    yield one;
  }
}

/** Others who finish what they were given first whenever they are heard. */
function others(room: number) {
  const away: (() => void)[] = [];
  let most = 0;
  return {
    most: () => most,
    room: () => room,
    send: (item: number) =>
      new Promise<string>((resolve) => {
        away.push(() => resolve(`sent ${item}`));
        most = Math.max(most, away.length);
      }),
    here: async (item: number) => `here ${item}`,
    hear: async () => away.shift()?.(),
  };
}

async function all(files: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const file of files) found.push(file);
  return found;
}

test('others work while this thread makes its own; items wait until there is room', async () => {
  const asked: unknown[] = [];
  const { most, ...rest } = others(2);
  const made = beside(noted(['a', 'b', 'c'], asked), { items: noted([1, 2, 3], asked), ...rest });
  expect(await all(made)).toEqual(['a', 'sent 1', 'b', 'sent 2', 'c', 'sent 3']);
  expect(asked).toEqual([1, 2, 'a', 3, 'b', 'c']);
  expect(most()).toBe(2);
});

test('with nothing of its own left, this thread does what the others have no room for', async () => {
  const { most, ...rest } = others(1);
  const made = await all(beside(noted([], []), { items: noted([1, 2, 3, 4, 5], []), ...rest }));
  expect([...made].sort()).toEqual(['here 2', 'here 4', 'sent 1', 'sent 3', 'sent 5']);
  expect(most()).toBe(1);
});

test('what is done at once does not pile up', async () => {
  const asked: unknown[] = [];
  const done = { ...others(2), send: async (item: number) => `sent ${item}` };
  const items = [1, 2, 3, 4, 5, 6];
  const made = beside(noted(['a', 'b'], []), { items: noted(items, asked), ...done });
  expect((await made.next()).value).toBe('a');
  expect(asked.length).toBeLessThan(3);
  const sent = items.map((item) => `sent ${item}`);
  expect((await all(made)).filter((each) => each !== 'b')).toEqual(sent);
});

test('what fails elsewhere, fails', async () => {
  const send = async (item: number) => {
    if (item === 3) throw new Error('no 3');
    return `sent ${item}`;
  };
  const failing = (own: readonly string[]) =>
    all(beside(noted(own, []), { ...others(9), items: noted([1, 2, 3], []), send }));
  await expect(failing(['a'])).rejects.toThrow('no 3');
  await expect(failing([])).rejects.toThrow('no 3');
});
