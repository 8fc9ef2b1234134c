/**
 * The address of the map's worker in a page that has brought its code along. Stands in the place of
 * the module that the map widget imports it from (`pipeline/site/oneFileProgram.ts`).
 */
import { broughtText } from '../files/siteFiles.ts';

/** Path of the code, as the page has it. */
const WORKER = 'map-worker.js';

let address: string | undefined;

/**
 * Always the same text. A page from a disk has no origin: the map widget then starts its worker from
 * exactly such a `data:` address. On a web server it takes a blob of the page's own origin.
 */
export function mapWorker(): string {
  address ??= addressOf(broughtText(WORKER) ?? '', self.origin === 'null');
  return address;
}

function addressOf(code: string, isWithoutOrigin: boolean): string {
  if (isWithoutOrigin) return `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}
