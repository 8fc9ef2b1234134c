/** Where the site is kept for use without a network, and where it is better not. */
import { SERVICE_WORKER } from './address.ts';

export type Surroundings = {
  /** As in `location.protocol`. */
  readonly protocol: string;
  /** As in `self.origin`: `null` where the page has none of its own. */
  readonly origin: string;
  readonly isFramed: boolean;
  /** The page brought all its files along. */
  readonly isWhole: boolean;
  /** The reader has asked for little traffic. */
  readonly savesData: boolean;
};

/**
 * Whether the site is to be kept: on a page of its own, from a web server. What somebody else frames
 * keeps nothing on a reader's machine.
 */
export function isKeepable({
  protocol,
  origin,
  isFramed,
  isWhole,
  savesData,
}: Surroundings): boolean {
  return /^https?:$/.test(protocol) && origin !== 'null' && !isFramed && !isWhole && !savesData;
}

/**
 * Registers the worker of the site at `base`, an absolute address. Undefined where there is none to
 * be had, for whatever reason: nothing on the page needs it.
 */
export async function register(
  base: string,
  container: () => Pick<ServiceWorkerContainer, 'register'>,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await container().register(new URL(SERVICE_WORKER, base).href);
  } catch {
    return undefined;
  }
}
