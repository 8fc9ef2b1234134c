/** The basemap that is published. */
import labels from '../../public/basemap/labels.json?raw';
import region from '../../public/basemap/region.topojson?raw';
import world from '../../public/basemap/world.topojson?raw';
import { type Basemap, basemapOf } from '../views/map/basemap/basemap.ts';

export function committedBasemap(): Basemap {
  return basemapOf({
    world: JSON.parse(world),
    region: JSON.parse(region),
    labels: JSON.parse(labels),
  });
}
