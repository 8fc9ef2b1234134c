import type { Pack } from '../../../domain/dataset.ts';
import type { MapOptions } from '../contract.ts';

/**
 * The packs of a dossier that this host can give; the world is shown in the place of others. The code
 * that reads packs is loaded only if there are any.
 */
export async function readablePacks({
  base,
  packs,
}: Pick<MapOptions, 'base' | 'packs'>): Promise<readonly Pack[]> {
  if (!packs?.length) return [];
  try {
    const { readable } = await import('./archives.ts');
    return await readable(base, packs);
  } catch {
    return [];
  }
}
