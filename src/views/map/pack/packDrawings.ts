/** Packs for drawings without MapLibre. Their tiles are loaded as drawings ask for them. */
import type { PMTiles } from 'pmtiles';
import type { Pack } from '../../../domain/dataset.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { PackDrawings } from './contract.ts';
import { BLEED, packGround, type ShownTile } from './packGround.ts';
import { packNameNodes } from './packNameNodes.ts';
import { type TileFeatures, tileFeatures } from './tileFeatures.ts';
import { type TileInFrame, tilesIn } from './tilesIn.ts';

const LAYERS = new Set([
  ...['boundaries', 'buildings', 'earth', 'landcover', 'landuse', 'places', 'roads', 'water'],
]);

type Lacking = { readonly pack: Pack; readonly tile: TileInFrame };

/** Drawings of packs, each read from its archive. */
export function packDrawings(
  packs: readonly Pack[],
  archiveOf: (pack: Pack) => Pick<PMTiles, 'getZxy'>,
): PackDrawings {
  // Null for a tile that is not there, or cannot be read: the world shows through.
  const known = new Map<string, TileFeatures | null>();
  const lacking = new Map<string, Lacking>();

  const shownIn = (frame: MapFrame): ShownTile[] =>
    packs.flatMap((pack) =>
      tilesIn(frame, pack, BLEED).flatMap((tile) => {
        const key = `${pack.file} ${tile.zoom}/${tile.x}/${tile.y}`;
        const features = known.get(key);
        if (features === undefined) lacking.set(key, { pack, tile });
        return features ? [{ ...tile, features }] : [];
      }),
    );
  const read = async ({ pack, tile: { zoom, x, y } }: Lacking) => {
    const tile = await archiveOf(pack).getZxy(zoom, x, y);
    return tile ? tileFeatures(new Uint8Array(tile.data), LAYERS) : null;
  };

  return {
    all: packs,
    ground: (frame, palette, detail) => {
      const tiles = shownIn(frame);
      return tiles.length > 0 ? packGround(tiles, frame, palette, detail) : [];
    },
    names: (sheet) => packNameNodes(shownIn(sheet.frame), sheet),
    load: async () => {
      const wanted = [...lacking];
      lacking.clear();
      await Promise.all(
        wanted.map(async ([key, each]) => {
          known.set(key, await read(each).catch(() => null));
        }),
      );
      return wanted.length > 0;
    },
  };
}
