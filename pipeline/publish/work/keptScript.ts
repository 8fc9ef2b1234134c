/** Scripts and styles that a build makes of the sources alone, kept for the next one. */
import { readFileSync } from 'node:fs';
import { keyOf } from '../../site/cache.ts';
import type { BuiltSite } from '../site.ts';

type Made = { readonly maker: string; readonly of: readonly string[] };

/**
 * What was made of the same sources by the same code, or what `make` makes of them: texts by their
 * names. `maker` is the path of the code that builds them, `of` what they are besides the sources.
 */
export async function keptScript<T extends Readonly<Record<string, string>>>(
  { cache: { scripts, sources: find } }: Pick<BuiltSite, 'cache'>,
  { maker, of }: Made,
  make: () => Promise<T>,
): Promise<T> {
  const sources = find();
  if (sources === undefined) return make();
  const key = keyOf(sources, readFileSync(maker), ...of);
  const known = scripts.read(key);
  // Written below; the cache has found out that it is the same.
  if (known) return JSON.parse(Buffer.from(known).toString('utf8')) as T;
  const made = await make();
  scripts.write(key, Buffer.from(JSON.stringify(made)));
  scripts.prune();
  return made;
}
