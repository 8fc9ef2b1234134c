/** Draws some cards of a site, for tests. */
import type { Subject } from '../../../src/share/paths.ts';
import type { BuiltSite } from '../site.ts';
import { cards } from './cards.ts';
import { cardDrawer } from './drawCard.ts';

/** The pictures by their paths, and which of them were drawn, not known. */
export async function drawnFor(
  site: BuiltSite,
  subjects: readonly Subject[],
): Promise<{ pages: Map<string, Buffer>; drawn: string[] }> {
  const draw = cardDrawer(site.shell, site.raster);
  const drawn: string[] = [];
  const threads = {
    cards: () => ({
      ...{ size: 1, close: async () => {} },
      run: (name: string, job: Parameters<typeof draw>[0]) => {
        drawn.push(name);
        return draw(job);
      },
    }),
    pages: () => {
      throw new Error('No pages are made');
    },
    hear: async () => {},
  };
  const pages = new Map<string, Buffer>();
  for await (const [path, content] of cards({ ...site, threads }, subjects)) {
    if (content instanceof Uint8Array) pages.set(path, Buffer.from(content));
  }
  return { pages, drawn };
}
