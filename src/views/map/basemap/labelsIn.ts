import type { BasemapLabels } from '../../../domain/basemapLabels.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { Basemap } from './basemap.ts';

/** The names of a basemap with those that only its fine cells in a frame have. */
export function labelsIn({ labels, atlas }: Basemap, frame: MapFrame): BasemapLabels {
  return atlas?.labelsIn(frame, labels) ?? labels;
}
