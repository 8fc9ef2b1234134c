/** The basemap of a built site, for pictures that are drawn where no browser is. */
import { parseCells } from '../../src/domain/atlasCells.ts';
import { parseLabels } from '../../src/domain/basemapLabels.ts';
import { type FineCell, fineCell, withCities } from '../../src/views/map/atlas/cellLayers.ts';
import { cellsIn, INDEX, pathOf } from '../../src/views/map/atlas/cells.ts';
import { type Atlas, isFine } from '../../src/views/map/basemap/atlas.ts';
import { type Basemap, basemapOf, boundsOf } from '../../src/views/map/basemap/basemap.ts';
import { coarseShapes, PICTURE, TILE } from './coarse.ts';
import { packsIn } from './packs.ts';
import type { BuiltSite } from './site.ts';

const known = new WeakMap<BuiltSite, Basemap>();

/** Read once for a site, with what has been simplified for its pictures. Throws where the site has no basemap. */
export function basemapIn(site: BuiltSite): Basemap {
  const basemap = known.get(site) ?? read(site);
  known.set(site, basemap);
  return basemap;
}

function read(site: BuiltSite): Basemap {
  const { catalog, text } = site;
  // The files are ours, as in the browser.
  const json = (path: string) => JSON.parse(text(path));
  const { region } = catalog.dossier;
  const detail = region ? json(`basemap/${region}.topojson`) : undefined;
  const basemap = basemapOf({
    world: json('basemap/world.topojson'),
    region: detail,
    labels: parseLabels(json('basemap/labels.json')),
  });
  return {
    ...basemap,
    coarse: coarseShapes(PICTURE),
    coarseTiles: coarseShapes(TILE),
    atlas: atlasIn(json, boundsOf(detail)),
    packs: packsIn(site),
  };
}

/** The fine world, each cell of which is read when a picture first shows it. */
function atlasIn(json: (path: string) => unknown, covered: ReturnType<typeof boundsOf>): Atlas {
  const all = parseCells(json(INDEX));
  const known = new Map<string, FineCell>();
  const cellAt = (path: string): FineCell => {
    // As in the browser, a file of ours is trusted to be a topology.
    const cell = known.get(path) ?? fineCell(path, json(path) as Parameters<typeof fineCell>[1]);
    known.set(path, cell);
    return cell;
  };
  const shown: Atlas['cellsIn'] = (frame) =>
    isFine(frame) ? cellsIn(all, frame, covered).map((cell) => cellAt(pathOf(cell))) : [];
  return {
    cellsIn: shown,
    labelsIn: (frame, labels) => withCities(labels, shown(frame)),
    isWhole: isFine,
    load: async () => false,
  };
}
