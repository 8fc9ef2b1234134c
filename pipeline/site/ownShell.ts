/** The shell of this checkout. */
import type { InlineConfig } from 'vite';
import { type PlacedShell, placeShell } from './shell.ts';

/** What builds keep for the next. */
export const CACHE = 'node_modules/.cache/dateline';

/** The one that is kept, or a new one; `config` is for what Vite says then. Rejects where it does not build. */
export function ownShell(config: () => Promise<InlineConfig> | InlineConfig): Promise<PlacedShell> {
  return placeShell(CACHE, async (folder) => {
    // Vite takes a second to load.
    const { buildShell } = await import('./buildShell.ts');
    await buildShell(folder, await config());
  });
}
