/** `data/first.json`: what the first page draws before anybody chooses something. */
import { firstOf } from '../../src/domain/first.ts';
import type { BuiltSite, Pages } from './site.ts';

/** Below the site's base. */
export const FIRST_FILE = 'data/first.json';

/** The file, from the site's dataset, which has been checked. */
export function firstFile({ dataset, read }: BuiltSite): Pages {
  const first = firstOf(JSON.parse(read(dataset).toString('utf8')));
  return new Map([[FIRST_FILE, JSON.stringify(first)]]);
}
