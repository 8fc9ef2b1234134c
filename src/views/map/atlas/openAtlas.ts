/** The fine world in a browser: its cells are fetched when they come into sight, and then kept. */
import { type Cell, parseCells } from '../../../domain/atlasCells.ts';
import { fetchFile } from '../../../files/siteFiles.ts';
import type { Atlas } from '../basemap/atlas.ts';
import type { MapFrame } from '../camera/frame.ts';
import { type FineCell, fineCell, withCities } from './cellLayers.ts';
import { type Bounds, cellsIn, INDEX, pathOf } from './cells.ts';

/**
 * Opens the fine world below an absolute address; `covered` are the bounds of the dossier's own region.
 * Rejects where there is no list of its cells.
 */
export async function openAtlas(base: string, covered: Bounds | undefined): Promise<Atlas> {
  const cells = parseCells(await jsonAt(new URL(INDEX, base)));
  const there = new Map<Cell, FineCell>();
  const asked = new Set<Cell>();
  const fetchCell = async (cell: Cell): Promise<boolean> => {
    asked.add(cell);
    try {
      const address = new URL(pathOf(cell), base);
      // As of the other packs, what cannot be drawn of it makes `topojson-client` throw.
      const topology = (await jsonAt(address)) as Parameters<typeof fineCell>[1];
      there.set(cell, fineCell(cell.join('_'), topology));
      return true;
    } catch {
      // The coarse world stays there; when the map moves, it is asked for once more.
      asked.delete(cell);
      return false;
    }
  };
  const thereIn = (frame: MapFrame) =>
    cellsIn(cells, frame, covered).flatMap((cell) => there.get(cell) ?? []);
  return {
    cellsIn: thereIn,
    labelsIn: (frame, labels) => withCities(labels, thereIn(frame)),
    isWhole: (frame) => cellsIn(cells, frame, covered).every((cell) => there.has(cell)),
    load: async (frame) => {
      const missing = cellsIn(cells, frame, covered).filter((cell) => !asked.has(cell));
      const came = await Promise.all(missing.map(fetchCell));
      return came.some(Boolean);
    },
  };
}

async function jsonAt(address: URL): Promise<unknown> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.json();
}
