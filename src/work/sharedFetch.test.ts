import { expect, test, vi } from 'vitest';
import { sharedFetch } from './sharedFetch.ts';

const later = () => new Promise((resolve) => setTimeout(resolve));

function held() {
  const signals: AbortSignal[] = [];
  const answers: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const bring = vi.fn((_: string, signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<string>((resolve, reject) => answers.push({ resolve, reject }));
  });
  return { bring, signals, answers, ask: sharedFetch(bring) };
}

test('what two wait for is fetched once', async () => {
  const { ask, bring, answers } = held();
  const both = [ask('a', new AbortController().signal), ask('a', new AbortController().signal)];
  answers[0]?.resolve('A');
  expect(await Promise.all(both)).toEqual(['A', 'A']);
  expect(bring).toHaveBeenCalledTimes(1);
});

test('it is given up when the last has gone, but not while somebody waits', async () => {
  const { ask, signals, answers, bring } = held();
  const [one, two, three] = [new AbortController(), new AbortController(), new AbortController()];
  const first = ask('a', one.signal);
  one.abort(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  const second = ask('a', two.signal);
  await later();
  // The second has come in time for a new one, or for the same.
  const current = signals.at(-1);
  expect(current?.aborted).toBe(false);
  const third = ask('a', three.signal);
  two.abort(new Error('gone, too'));
  await expect(second).rejects.toThrow('gone, too');
  await later();
  expect(current?.aborted).toBe(false);
  answers.at(-1)?.resolve('A');
  expect(await third).toBe('A');
  const fourth = new AbortController();
  const last = ask('b', fourth.signal);
  fourth.abort(new Error('gone at last'));
  await expect(last).rejects.toThrow('gone at last');
  await later();
  expect(signals.at(-1)?.aborted).toBe(true);
  expect(bring).toHaveBeenCalledTimes(signals.length);
});

test('asking on within the same task keeps what is coming', async () => {
  const { ask, bring, answers } = held();
  const [one, two] = [new AbortController(), new AbortController()];
  const first = ask('a', one.signal);
  one.abort(new Error('gone'));
  const second = ask('a', two.signal);
  await expect(first).rejects.toThrow('gone');
  answers[0]?.resolve('A');
  expect(await second).toBe('A');
  expect(bring).toHaveBeenCalledTimes(1);
});

test('what has failed is asked for again', async () => {
  const { ask, bring, answers } = held();
  const { signal } = new AbortController();
  const first = ask('a', signal);
  answers[0]?.reject(new Error('no network'));
  await expect(first).rejects.toThrow('no network');
  const second = ask('a', signal);
  answers[1]?.resolve('A');
  expect(await second).toBe('A');
  expect(bring).toHaveBeenCalledTimes(2);
});
