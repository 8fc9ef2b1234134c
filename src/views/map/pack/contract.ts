/** What a drawing without MapLibre asks of a dossier's packs. */
import type { Pack } from '../../../domain/dataset.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { SvgNode } from '../../svg.ts';
import type { OwnPlace } from '../basemap/names.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { Palette } from '../look/palette.ts';

/** How much of a ground is drawn. */
export type GroundDetail = {
  /** How far lines may be off, in CSS pixels. */
  readonly tolerance: number;
  /** Characters of all paths at most; what matters least is left out first. */
  readonly most?: number | undefined;
};

/** What names are drawn with. */
export type NameSheet = {
  readonly frame: MapFrame;
  readonly palette: Palette;
  readonly language: string;
  /** The dossier's places, which are not named again. */
  readonly ownPlaces: readonly OwnPlace[];
  /** Where no name may stand, in CSS pixels. */
  readonly obstacles: readonly Box[];
  /** Enlarges all names. */
  readonly scale: number;
  /** Names of streets run along them, which not every picture can hold. */
  readonly hasStreets: boolean;
};

/** A dossier's packs, as far as their tiles have been loaded. */
export type PackDrawings = {
  readonly all: readonly Pack[];
  /** Land, water, green, roads and houses over the world; nothing where there are no tiles. */
  readonly ground: (frame: MapFrame, palette: Palette, detail: GroundDetail) => SvgNode[];
  /** Names that fit, and what they cover. */
  readonly names: (sheet: NameSheet) => {
    readonly nodes: readonly SvgNode[];
    readonly covered: readonly Box[];
  };
  /** Loads the tiles that drawings have lacked. Resolves to whether there were any. Never rejects. */
  readonly load: () => Promise<boolean>;
};

/** Draws until no tile is lacking. */
export async function withTiles<T>(packs: PackDrawings | undefined, draw: () => T): Promise<T> {
  const drawn = draw();
  return packs && (await packs.load()) ? withTiles(packs, draw) : drawn;
}
