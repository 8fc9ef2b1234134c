/** A site as the makers get it, from what is committed, for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedCatalog } from '../../src/testing/catalog.ts';
import { NO_CACHE } from '../site/cache.ts';
import type { BuiltSite } from './site.ts';

export function testSite(address?: string, catalog = committedCatalog()): BuiltSite {
  return {
    folder: 'public',
    catalog,
    dataset: 'data/visits.json',
    colours: undefined,
    index: readFileSync('index.html', 'utf8'),
    manifest: {},
    read: (path) => readFileSync(join('public', path)),
    list: () => ['data/visits.json', 'icon.svg'],
    address,
    cache: { cards: NO_CACHE, scripts: NO_CACHE, sources: () => undefined },
    warn: () => {},
  };
}
