/** The archives of packs, each opened once for all maps of a page. */
import { PMTiles } from 'pmtiles';
import type { Pack } from '../../../domain/dataset.ts';
import { rangeSource } from './rangeSource.ts';

const opened = new Map<string, PMTiles>();

/** The archive of a pack. `base` is the absolute address of the site. */
export function archiveOf(base: string, { file }: Pack): PMTiles {
  const address = new URL(file, base).href;
  const archive = opened.get(address) ?? new PMTiles(rangeSource(address));
  opened.set(address, archive);
  return archive;
}

/** The packs that can be read; others are left out, and the world is shown in their place. */
export async function readable(base: string, packs: readonly Pack[]): Promise<Pack[]> {
  const heads = packs.map((pack) => archiveOf(base, pack).getHeader());
  const outcomes = await Promise.allSettled(heads);
  return packs.filter((_, i) => outcomes[i]?.status === 'fulfilled');
}
