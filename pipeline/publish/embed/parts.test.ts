import { expect, test } from 'vitest';
import { circle } from '../../../src/scene/map/mercator.ts';
import { committedCatalog } from '../../../src/testing/catalog.ts';
import { pixelOf } from '../../../src/views/map/camera/frame.ts';
import { partsOf } from './parts.ts';
import { NARROW, shownIn } from './shape.ts';

const catalog = committedCatalog();
const parts = partsOf(catalog, () => 10);

test('every visit, and every place where something was, is a part', () => {
  const ids = (kind: string) => parts.filter((part) => part.kind === kind).map(({ id }) => id);
  expect(ids('visit')).toEqual(catalog.visits.map(({ id }) => id));
  const visited = catalog.places.filter(({ stops }) => stops.length > 0);
  expect(ids('place')).toEqual(expect.arrayContaining(visited.map(({ id }) => id)));
});

test('the camera holds all places of a part, the rough ones with all of where they may be', () => {
  for (const { places, box } of parts) {
    const frame = shownIn(box, NARROW);
    for (const place of catalog.places.filter(({ id }) => places.has(id))) {
      const { position, precision, radius = 0 } = place;
      const rim = precision === 'exact' ? [position] : circle(position, radius, 16);
      for (const { x, y } of rim.map((each) => pixelOf(each, frame))) {
        expect(x, place.id).toBeGreaterThan(0);
        expect(x, place.id).toBeLessThan(NARROW.width);
        expect(y, place.id).toBeGreaterThan(0);
        expect(y, place.id).toBeLessThan(NARROW.height - 36);
      }
    }
  }
});

test('no two parts share a picture', () => {
  expect(new Set(parts.map(({ picture }) => picture('light'))).size).toBe(parts.length);
});
