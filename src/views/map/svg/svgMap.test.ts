import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../domain/catalog.ts';
import { EVERYTHING } from '../../../domain/filter.ts';
import { remaining } from '../../../domain/remaining.ts';
import { NOTHING, type Selection } from '../../../domain/selection.ts';
import { type MapScene, mapScene } from '../../../scene/map/map.ts';
import { committedBasemap } from '../../../testing/basemap.ts';
import { committedCatalog, select, sure } from '../../../testing/catalog.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '../../../testing/xml.ts';
import type { Medium } from '../../inks.ts';
import { markup } from '../../svg.ts';
import { textWidth } from '../../textWidth.ts';
import { pixelOf } from '../camera/frame.ts';
import { coveredBy, isWhole, placedMarkers } from './placedMarkers.ts';
import { frameFor, limitOf, svgMap } from './svgMap.ts';

const catalog = committedCatalog();
const basemap = committedBasemap();
const SIZE = { width: 960, height: 540 };
const LONGEST = [...catalog.visits].sort((a, b) => b.stops.length - a.stops.length)[0];
const text = {
  marker: (name: string) => name,
  gathered: (name: string) => name,
  ordered: (label: string) => label,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string, isNorth: boolean) => `${name} (${isNorth ? 'north' : 'south'})`,
};

function sceneOf(selection: Selection = NOTHING, language = 'en', of: Catalog = catalog) {
  const selected = select(of, selection);
  return mapScene(of, { selected, remaining: remaining(of, EVERYTHING), language, text });
}

function drawn(scene: MapScene, medium: Medium = 'light', tolerance = 0.8) {
  const frame = frameFor(scene, SIZE, limitOf(basemap));
  const ownPlaces = catalog.places;
  const xml = markup(svgMap({ scene, basemap, frame, medium, ownPlaces, label: 'Map', tolerance }));
  return { xml, frame, elements: elementsIn(readXml(xml)) };
}

const EVERY: [string, Selection][] = [
  ['everything', NOTHING],
  ...catalog.visits.map(({ id }): [string, Selection] => [id, { kind: 'visit', id }]),
  ...catalog.places
    .filter(({ stops }) => stops.length > 0)
    .map(({ id }): [string, Selection] => [id, { kind: 'place', id }]),
];

const textsOf = (elements: readonly XmlElement[]) =>
  elements.filter(({ name }) => name === 'text').map(textIn);

describe('svgMap', () => {
  test('of the whole dossier weighs 25 kB at most', () => {
    const { xml } = drawn(sceneOf());
    expect(gzipSync(xml, { level: 9 }).length).toBeLessThan(25_000);
  });

  test.each(EVERY)('has every marker of %s at its place', (_, selection) => {
    const scene = sceneOf(selection);
    const { frame, elements } = drawn(scene);
    const placed = placedMarkers(scene, frame, limitOf(basemap)(frame.centre));
    const groups = elements.filter(({ attributes }) => attributes['data-place'] !== undefined);
    const whole = placed.filter((each) => isWhole(each, frame));
    expect(groups.length).toBe(whole.length);
    for (const { marker, name, nameBox } of whole) {
      const at = pixelOf(marker.position, frame);
      const group = sure(
        groups.find(({ attributes }) => attributes['data-place'] === marker.placeId),
      );
      const [mark] = elementsIn(group).filter(
        (each) => each.name === (marker.sign === 'dot' ? 'circle' : 'text'),
      );
      const x = mark?.attributes.x ?? mark?.attributes.cx;
      expect(Number(x)).toBeCloseTo(at.x + marker.offset.x, 1);
      expect(textIn(group)).toBe(marker.badge + (nameBox ? name : ''));
    }
  });

  test.each(EVERY)('has no name of %s on another or on a marker', (_, selection) => {
    const scene = sceneOf(selection);
    const { frame, elements } = drawn(scene);
    const taken = coveredBy(placedMarkers(scene, frame, limitOf(basemap)(frame.centre)));
    const own = new Set(
      elements.filter(({ attributes }) => attributes['data-place']).flatMap(elementsIn),
    );
    const names = elements.filter(
      (each) => each.name === 'text' && !own.has(each) && each.attributes.x !== undefined,
    );
    for (const name of names) {
      const size = Number(name.attributes['font-size']);
      const half = textWidth(textIn(name), size) / 2;
      const [x, y] = [Number(name.attributes.x), Number(name.attributes.y)];
      const box = { left: x - half, right: x + half, top: y - size * 0.7, bottom: y };
      const touched = taken.filter(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      );
      expect(touched, textIn(name)).toEqual([]);
      taken.push(box);
    }
  });

  test('names no place of the dossier a second time', () => {
    for (const language of ['en', 'ru', 'be']) {
      const texts = textsOf(drawn(sceneOf(NOTHING, language)).elements);
      const names = texts.filter((each) => !/^\d/.test(each)).map((each) => each.split(' +')[0]);
      expect(names.length).toBeGreaterThan(8);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('is in the language of the scene', () => {
    expect(textsOf(drawn(sceneOf(NOTHING, 'ru')).elements).join()).toContain('Хельсинки');
    expect(textsOf(drawn(sceneOf(NOTHING, 'en')).elements).join()).toContain('Helsinki');
  });

  test('has a route with its directions for a visit of several places', () => {
    const routeOf = (selection: Selection) =>
      drawn(sceneOf(selection)).elements.filter(
        ({ attributes }) => attributes['stroke-dasharray'] === '.3 5.7',
      );
    expect(routeOf(NOTHING)).toHaveLength(0);
    expect(routeOf({ kind: 'visit', id: sure(LONGEST).id })).toHaveLength(1);
  });

  test.each(['light', 'dark', 'print'] as const)('is the same drawing in %s', (medium) => {
    const names = (elements: readonly XmlElement[]) => elements.map(({ name }) => name);
    expect(names(drawn(sceneOf(), medium).elements)).toEqual(names(drawn(sceneOf()).elements));
  });

  test('holds hostile names', () => {
    const hostile = '</svg><script>"&';
    const scene = sceneOf();
    const markers = scene.markers.map((marker) => ({ ...marker, name: hostile }));
    const { elements } = drawn({ ...scene, markers });
    expect(elements.some(({ name }) => name === 'script')).toBe(false);
    expect(textsOf(elements).join()).toContain(hostile);
  });

  test('draws markers without a basemap, and nothing but ground for nothing', () => {
    const scene = sceneOf();
    const frame = frameFor(scene, SIZE, () => 5);
    const options = { frame, basemap: undefined, medium: 'light', ownPlaces: [] } as const;
    expect(markup(svgMap({ ...options, scene }))).toContain('data-place');
    const empty = { ...scene, markers: [], areas: [], context: [] };
    const bare = { ...options, frame: frameFor(empty, SIZE, () => 5), scene: empty };
    expect(elementsIn(readXml(markup(svgMap(bare)))).map(({ name }) => name)).toEqual([
      'svg',
      'rect',
    ]);
  });

  test('has no id and no style that could meet another’s on a page', () => {
    expect(drawn(sceneOf()).xml).not.toMatch(/ (?:id|class|style)="|<style/);
  });
});
