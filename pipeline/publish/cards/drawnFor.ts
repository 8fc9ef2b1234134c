/** Draws some cards of a site, for tests. */
import type { Subject } from '../../../src/share/paths.ts';
import type { BuiltSite } from '../site.ts';
import { cards } from './cards.ts';

/** The pictures by their paths, and which of them were drawn, not known. */
export async function drawnFor(
  site: BuiltSite,
  subjects: readonly Subject[],
): Promise<{ pages: Map<string, Buffer>; drawn: string[] }> {
  let isDrawn = false;
  const cache: BuiltSite['cache'] = {
    read: site.cache.read,
    write: (key, content) => {
      isDrawn = true;
      site.cache.write(key, content);
    },
  };
  const drawn: string[] = [];
  const pages = new Map<string, Buffer>();
  for await (const [path, content] of cards({ ...site, cache }, subjects)) {
    if (isDrawn) drawn.push(path);
    isDrawn = false;
    if (content instanceof Uint8Array) pages.set(path, Buffer.from(content));
  }
  return { pages, drawn };
}
