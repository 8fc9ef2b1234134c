import { expect, test, vi } from 'vitest';
import { createNetwork } from './network.ts';

/** A server that never answers: a request ends only when it is given up. */
const silent = (_: Request, init?: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });
const request = { mode: 'cors' } as Request;

test('what is open ends when it is let go', async () => {
  const network = createNetwork(silent);
  const answer = network.ask(request);
  network.letGo();
  await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

test('what is asked after that is answered', async () => {
  const fetch = vi.fn(async (_: Request, init?: RequestInit) => {
    init?.signal?.throwIfAborted();
    return new Response('there');
  });
  const network = createNetwork(fetch);
  network.letGo();
  expect(await (await network.ask(request)).text()).toBe('there');
});

test('a request for a page is passed on as it is', async () => {
  const fetch = vi.fn(async () => new Response());
  const page = { mode: 'navigate' } as Request;
  await createNetwork(fetch).ask(page);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(page);
});
