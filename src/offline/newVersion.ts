/** A version that has been fetched and waits for the one in use to be left. */
import { LET_GO, TAKE_OVER } from './address.ts';

type Registration = Pick<
  ServiceWorkerRegistration,
  'waiting' | 'installing' | 'active' | 'addEventListener' | 'removeEventListener'
>;

/** Calls back as soon as a version waits, at once where one does. Returns how to stop. */
export function onNewVersion(registration: Registration, tell: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const look = () => {
    // Without a version in use there is nothing to be newer than.
    if (registration.waiting && registration.active) tell();
  };
  const follow = () => registration.installing?.addEventListener('statechange', look, { signal });
  registration.addEventListener('updatefound', follow, { signal });
  follow();
  look();
  return () => stop.abort();
}

/**
 * Puts the waiting version to use and calls back when this page is in its hands. Where none waits
 * any longer, because another page has put it to use, that is now. What the version in use still asks
 * the network for is given up, as it would have to end first.
 */
export function takeNewVersion(
  registration: Pick<ServiceWorkerRegistration, 'waiting' | 'active'>,
  container: Pick<ServiceWorkerContainer, 'addEventListener'>,
  done: () => void,
): void {
  const { waiting, active } = registration;
  if (!waiting) {
    done();
    return;
  }
  container.addEventListener('controllerchange', done, { once: true });
  active?.postMessage(LET_GO);
  waiting.postMessage(TAKE_OVER);
}

/** Whether an address, by its query string, is one of a lesson, which nothing must interrupt. */
export function isLesson(search: string): boolean {
  return new URLSearchParams(search).has('present');
}
