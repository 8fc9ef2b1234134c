import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PALETTES, type Theme } from '../look/palette.ts';
import { keepStyle } from './keepStyle.ts';

const NAMES: FeatureCollection = { type: 'FeatureCollection', features: [] };
const LAND = { 'world-land': { ...NAMES } };

/** A map that keeps what its style is told. */
function fakeMap() {
  const listeners = new Map<string, () => void>();
  const setData = vi.fn();
  const setStyle = vi.fn<(style: StyleSpecification) => void>();
  const setPaintProperty = vi.fn();
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    ...{ setStyle, setPaintProperty, addImage: vi.fn(), updateImage: vi.fn() },
    getSource: (name: string) => (name === 'name-cities' ? { setData } : undefined),
  };
  const fire = (type: 'style.load' | 'resize') => listeners.get(type)?.();
  // The fake has all that is used of a map.
  return { map: map as unknown as MapLibre, setData, setStyle, setPaintProperty, fire };
}

// Node has no canvas, and the fake reads nothing of an image.
const image = () => ({ width: 2, height: 2 }) as ImageData;

let fake: ReturnType<typeof fakeMap>;
const base = 'https://example.org/';
const keep = (theme: Theme = 'light') => keepStyle(fake.map, { base, theme }, image);
const seaIs = (theme: Theme) => ['sea', 'background-color', PALETTES[theme].water];

beforeEach(() => {
  fake = fakeMap();
});

describe('the style of a map', () => {
  test('changes its colours for another theme, without a new style', () => {
    const style = keep();
    fake.fire('style.load');
    fake.setPaintProperty.mockClear();
    style.setTheme('dark');
    expect(fake.setPaintProperty).toHaveBeenCalledWith(...seaIs('dark'));
    expect(fake.setStyle).not.toHaveBeenCalled();
  });

  test('gets the colours of a theme that came while it was loading', () => {
    keep().setTheme('dark');
    expect(fake.setPaintProperty).not.toHaveBeenCalled();
    fake.fire('style.load');
    expect(fake.setPaintProperty).toHaveBeenCalledWith(...seaIs('dark'));
  });

  test('does nothing for the theme that it has', () => {
    const style = keep();
    fake.fire('style.load');
    fake.setPaintProperty.mockClear();
    style.setTheme('light');
    expect(fake.setPaintProperty).not.toHaveBeenCalled();
  });

  test('is a new one for other data, in the colours of now', () => {
    const style = keep();
    fake.fire('style.load');
    style.setTheme('dark');
    style.setLayers(LAND);
    const [given] = fake.setStyle.mock.lastCall ?? [];
    expect(given?.sources).toHaveProperty('world-land');
    expect(given?.layers[0]?.paint).toEqual({ 'background-color': PALETTES.dark.water });
  });

  test('stays for other names, which a later style has, too', () => {
    const style = keep();
    style.setLayers(LAND);
    fake.setStyle.mockClear();
    style.replaceLayers({ 'name-cities': NAMES });
    expect(fake.setData).toHaveBeenCalledExactlyOnceWith(NAMES);
    expect(fake.setStyle).not.toHaveBeenCalled();
  });
});
