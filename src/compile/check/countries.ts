/** Which country a position lies in, by the borders of the small world map and one point in each country. */
import type { Position, Rings } from './land.ts';

/** Cells of the grid to a degree: 14 km at the equator, about as exact as the small map. */
const FINE = 8;
const [ACROSS, DOWN] = [360 * FINE, 180 * FINE];
/** Cells by which the small map may miss a shore. */
const SHORE = 3;

const SEA = 0;
const LAND = -1;
const BORDER = -2;

/** A country by its code (ISO 3166-1 alpha-2) and a point within it. */
export type Seat = { readonly region: string; readonly position: Position };
export type CountryAt = (position: Position) => string | undefined;

/**
 * Colours a grid of the world: from each country's point, land is the country's as far as its borders
 * (nearest first, so that a gap in a border gives little away). A position at sea, on a border or on an
 * island without a point of its own is in no country.
 */
export function countriesFrom(land: Rings, borders: Rings, seats: readonly Seat[]): CountryAt {
  const grid = new Int16Array(ACROSS * DOWN);
  fill(grid, land);
  for (const line of borders) draw(grid, line);
  const reached = seats.flatMap(({ position }, index) => {
    const cell = cellOf(position);
    if (grid[cell] === SEA) return [];
    grid[cell] = index + 1;
    return [cell];
  });
  spread(grid, reached);
  return (position) => {
    const found = colourAt(grid, cellOf(position));
    return found > 0 ? seats[found - 1]?.region : undefined;
  };
}

function cellOf([longitude, latitude]: Position): number {
  const column = Math.min(Math.floor((longitude + 180) * FINE), ACROSS - 1);
  const row = Math.min(Math.floor((latitude + 90) * FINE), DOWN - 1);
  return row * ACROSS + column;
}

/** The colour of a cell; of one without, that of the cells around, if those have but one. */
function colourAt(grid: Int16Array, cell: number): number {
  const own = grid[cell] ?? SEA;
  if (own > 0) return own;
  const around = new Set<number>();
  for (let down = -SHORE; down <= SHORE; down += 1) {
    for (let across = -SHORE; across <= SHORE; across += 1) {
      around.add(grid[cell + down * ACROSS + across] ?? SEA);
    }
  }
  const colours = [...around].filter((colour) => colour > 0);
  return colours.length === 1 ? (colours[0] ?? SEA) : SEA;
}

/** Land is between the odd and the even crossings of a row with the shores. */
function fill(grid: Int16Array, rings: Rings): void {
  const rows: number[][] = Array.from({ length: DOWN }, () => []);
  for (const ring of rings) {
    ring.forEach(([longitudeA, latitudeA], i) => {
      const [longitudeB, latitudeB] = ring[i + 1] ?? [longitudeA, latitudeA];
      const [low, high] = [Math.min(latitudeA, latitudeB), Math.max(latitudeA, latitudeB)];
      const first = Math.ceil((low + 90) * FINE - 0.5);
      for (let row = first; (row + 0.5) / FINE - 90 < high && row < DOWN; row += 1) {
        const share = ((row + 0.5) / FINE - 90 - latitudeA) / (latitudeB - latitudeA);
        rows[row]?.push((longitudeA + share * (longitudeB - longitudeA) + 180) * FINE);
      }
    });
  }
  rows.forEach((crossings, row) => {
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = [crossings[i], crossings[i + 1]];
      grid.fill(LAND, row * ACROSS + Math.ceil(from - 0.5), row * ACROSS + Math.ceil(to - 0.5));
    }
  });
}

/** Marks the cells of land that a line runs through; no way to a side leads past them. */
function draw(grid: Int16Array, line: readonly Position[]): void {
  line.forEach(([longitudeA, latitudeA], i) => {
    const [longitudeB, latitudeB] = line[i + 1] ?? [longitudeA, latitudeA];
    const length = Math.max(Math.abs(longitudeB - longitudeA), Math.abs(latitudeB - latitudeA));
    const steps = Math.ceil(length * FINE * 4) + 1;
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      const cell = cellOf([
        longitudeA + share * (longitudeB - longitudeA),
        latitudeA + share * (latitudeB - latitudeA),
      ]);
      if (grid[cell] !== SEA) grid[cell] = BORDER;
    }
  });
}

/** Gives uncoloured land the colour of a neighbour, one ring of cells after the other. */
function spread(grid: Int16Array, reached: number[]): void {
  for (let next = 0; next < reached.length; next += 1) {
    const cell = reached[next] ?? 0;
    const colour = grid[cell] ?? SEA;
    const start = cell - (cell % ACROSS);
    const [east, west] = [start + ((cell + 1) % ACROSS), start + ((cell + ACROSS - 1) % ACROSS)];
    for (const neighbour of [east, west, cell + ACROSS, cell - ACROSS]) {
      if (grid[neighbour] !== LAND) continue;
      grid[neighbour] = colour;
      reached.push(neighbour);
    }
  }
}
