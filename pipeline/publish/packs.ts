/** The packs of a built site, for the drawings of its pages. */
import { PMTiles } from 'pmtiles';
import type { Pack } from '../../src/domain/dataset.ts';
import type { PackDrawings } from '../../src/views/map/pack/contract.ts';
import { packDrawings } from '../../src/views/map/pack/packDrawings.ts';
import type { LargeFile } from './content.ts';
import { type BuiltSite, largeFileOf } from './site.ts';

/** Undefined where the dossier has none. Throws where the site lacks one that the dataset names. */
export function packsIn(
  site: Pick<BuiltSite, 'catalog' | 'files' | 'read'>,
): PackDrawings | undefined {
  const { packs = [] } = site.catalog.dossier;
  if (packs.length === 0) return undefined;
  const archives = new Map(
    packs.map((pack) => [pack.file, archiveOf(pack, largeFileOf(site, pack.file))]),
  );
  return packDrawings(packs, ({ file }) => {
    const archive = archives.get(file);
    if (!archive) throw new Error(`The site has no ${file}`);
    return archive;
  });
}

function archiveOf({ file }: Pack, { read }: LargeFile): PMTiles {
  return new PMTiles({
    getKey: () => file,
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(read(offset, length)).buffer,
    }),
  });
}
