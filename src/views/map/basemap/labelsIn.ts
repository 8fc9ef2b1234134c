import type { BasemapLabels } from '../../../domain/basemapLabels.ts';
import { near } from '../../../scene/map/globe.ts';
import { project } from '../../../scene/map/mercator.ts';
import type { MapFrame } from '../camera/frame.ts';
import { placingOf } from '../svg/flat.ts';
import type { Basemap } from './basemap.ts';

/** The names of a basemap with those that only its fine cells in a frame have. */
export function labelsIn({ labels, atlas }: Basemap, frame: MapFrame): BasemapLabels {
  return atlas?.labelsIn(frame, labels) ?? labels;
}

/** Those of the names whose points are in one of some frames, at whose zoom levels they are shown. */
export function labelsWithin(labels: BasemapLabels, frames: readonly MapFrame[]): BasemapLabels {
  const nearest = Math.max(...frames.map(({ zoom }) => zoom));
  const sights = frames.map(sightOf);
  const isSeen = ({ position }: { readonly position: Spot }) =>
    sights.some((holds) => holds(position));
  return {
    cities: labels.cities.filter((city) => city.zoom <= nearest && isSeen(city)),
    waters: labels.waters.filter((water) => water.minZoom <= nearest && isSeen(water)),
    islands: labels.islands.filter((island) => island.minZoom <= nearest && isSeen(island)),
    countries: labels.countries.filter(isSeen),
  };
}

type Spot = readonly [longitude: number, latitude: number];

/** Whether a frame shows a spot. */
function sightOf(frame: MapFrame): (spot: Spot) => boolean {
  const { scale, x, y } = placingOf(frame);
  const [middle] = frame.centre;
  return (spot) => {
    const flat = project(near(spot, middle), 0);
    const [across, down] = [flat.x * scale + x, flat.y * scale + y];
    return across >= 0 && down >= 0 && across <= frame.width && down <= frame.height;
  };
}
