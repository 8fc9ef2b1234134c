/** The ground of the pages' maps, of which each square is a file that pages share (`groundTiles.ts`). */
import { compactMarkup } from '../../src/views/compact.ts';
import type { Basemap } from '../../src/views/map/basemap/basemap.ts';
import { type GroundTile, pathOfTile } from '../../src/views/map/basemap/tiles.ts';
import { tileNode } from '../../src/views/map/svg/groundTiles.ts';
import type { Page } from './content.ts';

export type SharedGround = {
  /** The same basemap, whose pictures use squares. */
  readonly basemap: Basemap;
  /** The files that pictures have used since it was last asked for, each once. */
  readonly taken: () => readonly Page[];
  /** Hears of a square that another thread has made. */
  readonly made: (path: string) => void;
};

/** Whether a file is a square, of which each thread makes those that its pages use. */
export const isShared = (path: string): boolean => path.startsWith('data/ground/');

/** For all pages that one thread makes. A dossier's own detailed maps are drawn for each picture. */
export function sharedGround(basemap: Basemap): SharedGround {
  const known = new Map<string, boolean>();
  let files: Page[] = [];
  const hasTile = (tile: GroundTile): boolean => {
    const path = pathOfTile(tile);
    const found = known.get(path);
    if (found !== undefined) return found;
    const node = tileNode(basemap, tile);
    known.set(path, node !== undefined);
    if (node) files.push([path, compactMarkup(node)]);
    return node !== undefined;
  };
  const taken = () => {
    const made = files;
    files = [];
    return made;
  };
  const made = (path: string) => void known.set(path, true);
  return { basemap: basemap.packs ? basemap : { ...basemap, hasTile }, taken, made };
}
