/** The fine world as the maps see it; the code that fetches it comes when a map is near enough. */
import type { BasemapLabels } from '../../../domain/basemapLabels.ts';
import type { FineCell } from '../atlas/cellLayers.ts';
import type { MapFrame } from '../camera/frame.ts';
import { ATLAS_ZOOM } from '../look/look.ts';

export type Atlas = {
  /** The cells in a frame that are there by now. */
  readonly cellsIn: (frame: MapFrame) => readonly FineCell[];
  /** Whether these are all that the frame shows. */
  readonly isWhole: (frame: MapFrame) => boolean;
  /** The labels of the coarse world and, where a frame shows fine cells, theirs. */
  readonly labelsIn: (frame: MapFrame, labels: BasemapLabels) => BasemapLabels;
  /** Fetches the cells of a frame. Resolves to whether any has come. */
  readonly load: (frame: MapFrame) => Promise<boolean>;
};

/** Whether a frame shows the fine world. */
export const isFine = ({ zoom }: Pick<MapFrame, 'zoom'>): boolean => zoom >= ATLAS_ZOOM;

/** The fine world below an address, opened when it is first needed. Without it the coarse one stays. */
export function lazyAtlas(open: () => Promise<Atlas>): Atlas {
  let opened: Atlas | undefined;
  let opening: Promise<Atlas> | undefined;
  const at = (frame: MapFrame) => (isFine(frame) ? opened : undefined);
  return {
    cellsIn: (frame) => at(frame)?.cellsIn(frame) ?? [],
    isWhole: (frame) => at(frame)?.isWhole(frame) ?? false,
    labelsIn: (frame, labels) => at(frame)?.labelsIn(frame, labels) ?? labels,
    load: async (frame) => {
      if (!isFine(frame)) return false;
      try {
        opening ??= open();
        opened = await opening;
        return await opened.load(frame);
      } catch {
        opening = undefined;
        return false;
      }
    },
  };
}
