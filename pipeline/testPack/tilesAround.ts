/** The tiles of a zoom level that have some of an area: west, south, east, north in degrees. */
export function tilesAround(
  [west, south, east, north]: readonly [number, number, number, number],
  zoom: number,
): { readonly x: number; readonly y: number }[] {
  const [left, top] = tileOf(west, north, zoom);
  const [right, bottom] = tileOf(east, south, zoom);
  const [columns, rows] = [right - left + 1, bottom - top + 1];
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: left + (i % columns),
    y: top + Math.floor(i / columns),
  }));
}

function tileOf(longitude: number, latitude: number, zoom: number): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [Math.floor(((longitude + 180) / 360) * 2 ** zoom), Math.floor(down * 2 ** zoom)];
}
