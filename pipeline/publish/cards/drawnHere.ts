/** Draws cards without threads, for tests. */
import type { Subject } from '../../../src/share/paths.ts';
import type { BuiltSite } from '../site.ts';
import { cards } from './cards.ts';
import { type CardJob, cardDrawer } from './drawCard.ts';

/** The pictures by their paths, and which of them were drawn, not known. */
export async function drawnHere(
  site: BuiltSite,
  subjects: readonly Subject[],
): Promise<{ pages: Map<string, Buffer>; drawn: string[] }> {
  const draw = cardDrawer();
  const drawn: string[] = [];
  const start = () => ({
    ...{ size: 1, close: async () => {} },
    run: (name: string, job: CardJob) => {
      drawn.push(name);
      return draw(job);
    },
  });
  const pages = new Map<string, Buffer>();
  for await (const [path, bytes] of cards(site, subjects, start)) {
    pages.set(path, Buffer.from(bytes));
  }
  return { pages, drawn };
}
