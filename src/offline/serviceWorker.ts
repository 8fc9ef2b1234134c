/**
 * The service worker: keeps every file of one version of the site and answers with them. A new
 * version is fetched beside the one in use and waits until no page of that is open, or until a
 * reader asks for it.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { LET_GO, TAKE_OVER } from './address.ts';
import { type Answer, answerTo, LISTS, pathBelow } from './answer.ts';
import { mayLack } from './lacking.ts';
import { createNetwork } from './network.ts';
import { wordsToKeep } from './ownWords.ts';

type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void };
type Events = {
  install: Event & Lasting;
  activate: Event & Lasting;
  message: MessageEvent;
  fetch: Event & {
    readonly request: Request;
    readonly respondWith: (answer: Promise<Response>) => void;
  };
};

/** What of a worker's surroundings is used; the compiler's own library has a page's. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly navigator: { readonly languages: readonly string[] };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly unknown[]>;
  };
  readonly addEventListener: <Type extends keyof Events>(
    type: Type,
    listener: (event: Events[Type]) => void,
  ) => void;
};

/** Written before the script by the publisher: every file by its path below the base. */
declare const KEPT_FILES: { url: string; revision: string | null }[];
/** Likewise: the words of languages that not everyone keeps, by language. */
declare const OTHER_WORDS: Readonly<Record<string, string>>;

const MISSING = '404.html';

const base = self.registration.scope;
/** Other dossiers may have theirs at the same origin. A list changes whenever one of its files does. */
const ALL_SEEN = `${base}#`;
const seenOf = (name: string) => ALL_SEEN + KEPT_FILES.find(({ url }) => url === name)?.revision;
let lacking = 0;

/** Called while a version is installed, for a file that cannot be had; with an answer, the rest is kept. */
async function goOnWithout({ request }: { readonly request: Request }) {
  if (!mayLack(pathBelow(base, request.url) ?? '', lacking)) return undefined;
  lacking += 1;
  return new Response();
}

const files = new PrecacheController({ plugins: [{ handlerDidError: goOnWithout }] });
files.addToCacheList(KEPT_FILES);
const kept = new Set(files.getCachedURLs().map((address) => pathBelow(base, address) ?? ''));

const network = createNetwork((request, init) => fetch(request, init));
const used = new Set(Object.values(OTHER_WORDS));
/** Other dossiers of the same host have caches of their own. */
const ownWords = () => caches.open(`dateline-words-${base}`);

self.addEventListener('install', (event) => {
  void files.install(event);
  event.waitUntil(keepWords());
});
self.addEventListener('activate', (event) => event.waitUntil(begin(event)));
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
  if (data === LET_GO) network.letGo();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = answerTo(
    {
      method: request.method,
      isNavigation: request.mode === 'navigate',
      path: pathBelow(base, request.url),
      asker: pathBelow(base, request.referrer),
    },
    kept,
    used,
  );
  if (answer) event.respondWith(respond(answer, request));
});

/**
 * Takes in the pages that were opened before there was a worker: what they have not loaded yet is
 * here. While others are open, which may be in the middle of a lesson, what they were begun with is
 * left; the next version drops it.
 */
async function begin(event: Events['activate']): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) {
    await files.activate(event);
    await dropOldWords();
  }
  await self.clients.claim();
  await forgetOldSeen();
}

async function dropOldWords(): Promise<void> {
  const cache = await ownWords();
  const old = (await cache.keys()).filter(({ url }) => !used.has(pathBelow(base, url) ?? ''));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** Keeps the words of the reader's languages for this version. Without them the page speaks another. */
async function keepWords(): Promise<void> {
  const cache = await ownWords();
  const earlier = (await cache.keys()).map(({ url }) => url);
  const wanted = wordsToKeep(OTHER_WORDS, self.navigator.languages, earlier);
  await Promise.allSettled(wanted.map((path) => cache.add(base + path)));
}

/** A file that is kept from now on; where there is no room for it, it is fetched again the next time. */
async function usedFile(cache: Cache, request: Request): Promise<Response> {
  const known = await cache.match(request);
  if (known) return known;
  const answer = await network.ask(request);
  if (answer.ok) await cache.put(request, answer.clone()).catch(() => {});
  return answer;
}

/** A file may have been refused, and a browser may have thrown away any; then the network is asked. */
async function respond(answer: NonNullable<Answer>, request: Request): Promise<Response> {
  switch (answer.kind) {
    case 'kept':
      return (await files.matchPrecache(base + answer.path)) ?? network.ask(request);
    case 'used':
      return usedFile(await ownWords(), request);
    case 'older':
      return (await caches.match(request)) ?? network.ask(request);
    case 'seen':
      return usedFile(await caches.open(seenOf(answer.list)), request);
    case 'folder':
      return Response.redirect(base + answer.path + new URL(request.url).search, 302);
    case 'missing':
      return network.ask(request).catch(missing);
  }
}

async function forgetOldSeen(): Promise<void> {
  const current = LISTS.map(seenOf);
  for (const name of await caches.keys())
    if (name.startsWith(ALL_SEEN) && !current.includes(name)) await caches.delete(name);
}

async function missing(): Promise<Response> {
  const page = await files.matchPrecache(base + MISSING);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}
