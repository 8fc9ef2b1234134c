import { expect, test } from 'vitest';
import { committedBasemap } from '../../../testing/basemap.ts';
import { tilesOn } from '../basemap/tiles.ts';
import { tileNode, tilesNode } from './groundTiles.ts';

const frame = { centre: [170, 20], zoom: 3.2, width: 1700, height: 800 } as const;

test('each square is drawn where it stands in the frame, over the edge of the world, too', () => {
  const tiles = tilesOn(frame);
  const [drawing] = tilesNode(tiles);
  const { x, y, width, viewBox } = drawing?.attributes ?? {};
  const [left = 0, top = 0, units = 0] = String(viewBox).split(' ').map(Number);
  const scale = Number(width) / units;
  const [square] = tileNode(committedBasemap(), { level: 1, column: 0, row: 0 })?.children ?? [];
  const size = typeof square === 'object' ? Number(square.attributes.width) : 0;
  const uses = (drawing?.children ?? []).flatMap((use) =>
    typeof use === 'string' ? [] : [use.attributes],
  );
  expect(new Set(uses.map(({ href }) => href)).size).toBe(tiles.length);
  for (const [i, tile] of tiles.entries()) {
    const use = uses[i];
    // A pixel of its own level over each of its edges.
    const over = tile.side / 1024;
    expect(Number(x) + (Number(use?.x) - left) * scale).toBeCloseTo(tile.x - over, 1);
    expect(Number(y) + (Number(use?.y) - top) * scale).toBeCloseTo(tile.y - over, 1);
    expect(size * scale).toBeCloseTo(tile.side + 2 * over, 1);
  }
});

test('where there is only sea, nothing is drawn', () => {
  expect(tilesNode([])).toEqual([]);
});
