/** The search index of a large dossier, of which a page fetches what its reader looks for. */
import { searchIndexOf } from '../../src/domain/search/writeShards.ts';
import type { Page } from './content.ts';
import { hasIndex } from './firstFile.ts';
import type { BuiltSite } from './site.ts';

/** Below the site's base; `src/ui/filter/searchCode.ts` asks for them there. */
const FOLDER = 'data/search';

/** The files; none of a dossier whose texts come at once. */
export function* searchFiles(site: BuiltSite): Generator<Page> {
  if (!hasIndex(site)) return;
  const { manifest, shards } = searchIndexOf(site.catalog);
  yield [`${FOLDER}/index.json`, JSON.stringify(manifest)];
  for (const shard of shards) yield [`${FOLDER}/${shard.shard}.json`, JSON.stringify(shard)];
}
