/** From the text of a file of the site to its data, before anything is known of its shape. */
import type { DatasetFault } from './faults.ts';
import { isOfNewerFormat } from './format.ts';

/** `malformed`: not JSON, as when cut off. `newer`: of a format that a later version of the page reads. */
export type ReadJson =
  | { readonly json: unknown }
  | { readonly problem: 'malformed' | 'newer'; readonly faults: readonly DatasetFault[] };

/** Data that is not of a newer format than this; nothing else of it has been checked. */
export function readJson(text: string, format: string): ReadJson {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return { problem: 'malformed', faults: [{ path: '', message }] };
  }
  return isOfNewerFormat(json, format) ? { problem: 'newer', faults: [] } : { json };
}
