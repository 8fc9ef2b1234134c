import { expect, test, vi } from 'vitest';
import { whenLoaded } from './whenLoaded.ts';

function outcomes() {
  return { onLoaded: vi.fn(), onFault: vi.fn() };
}

test('hands over what has loaded', async () => {
  const calls = outcomes();
  whenLoaded(Promise.resolve('land'), calls, new AbortController().signal);
  await vi.waitFor(() => expect(calls.onLoaded).toHaveBeenCalledExactlyOnceWith('land'));
  expect(calls.onFault).not.toHaveBeenCalled();
});

test('reports a failure', async () => {
  const calls = outcomes();
  whenLoaded(Promise.reject(new Error('offline')), calls, new AbortController().signal);
  await vi.waitFor(() => expect(calls.onFault).toHaveBeenCalledOnce());
  expect(calls.onLoaded).not.toHaveBeenCalled();
});

test('what cannot be drawn once it has loaded is a failure', async () => {
  const calls = outcomes();
  calls.onLoaded.mockImplementation(() => {
    throw new TypeError('no cities');
  });
  whenLoaded(Promise.resolve('land'), calls, new AbortController().signal);
  await vi.waitFor(() => expect(calls.onFault).toHaveBeenCalledOnce());
});

test('what cannot be drawn in the end is a failure, but not after an abort', async () => {
  const drawn = async (end?: AbortController) => {
    const calls = outcomes();
    calls.onLoaded.mockImplementation(async () => {
      await Promise.resolve();
      end?.abort();
      throw new TypeError('no cities');
    });
    const { signal } = end ?? new AbortController();
    whenLoaded(Promise.resolve('land'), calls, signal);
    await new Promise(setImmediate);
    return calls.onFault;
  };
  expect(await drawn()).toHaveBeenCalledOnce();
  expect(await drawn(new AbortController())).not.toHaveBeenCalled();
});

test.each([
  ['a result', () => Promise.resolve('land')],
  ['a failure', () => Promise.reject(new Error('offline'))],
])('is silent about %s after an abort', async (_, load) => {
  const loading = load();
  const [calls, ended] = [outcomes(), new AbortController()];
  whenLoaded(loading, calls, ended.signal);
  ended.abort();
  await loading.catch(() => {});
  expect(calls.onLoaded).not.toHaveBeenCalled();
  expect(calls.onFault).not.toHaveBeenCalled();
});
