import { parse } from 'yaml';
import type { LonLat } from '../geometry/types.ts';
import { lonLatFrom } from '../position.ts';
import { type LanguageNames, type Names, OTHER_LANGUAGES } from './names.ts';

const LANGUAGES: readonly string[] = ['en', 'ru', 'be', ...OTHER_LANGUAGES];

export interface WaterLabel {
  readonly names: LanguageNames;
  readonly position: LonLat;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Factor of the text size. */
  readonly size: number;
  readonly kind: 'sea' | 'lake' | 'river';
}

export interface IslandLabel {
  readonly names: LanguageNames;
  readonly position: LonLat;
  readonly minZoom: number;
}

/** The entries of a parsed YAML map; none for anything else. */
function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
}

/** The names given in the app's languages; anything but text under them is an error. */
function namesOf(value: unknown, what: string): Partial<LanguageNames> {
  const given = [...fieldsOf(value)].map(([language, name]) => {
    if (!LANGUAGES.includes(language) || typeof name !== 'string') {
      throw new Error(`${what}: names are text under ${LANGUAGES.join(', ')}`);
    }
    return [language, name];
  });
  return Object.fromEntries(given);
}

/** Fields of one entry of a hand-written list, read strictly: a slip of the pen stops the build. */
function entry(value: unknown, what: string) {
  const fields = fieldsOf(value);
  const wrong = (field: string): never => {
    throw new Error(`${what}: ${field} is missing or of the wrong kind`);
  };
  const number = (field: string): number => {
    const found = fields.get(field);
    return typeof found === 'number' ? found : wrong(field);
  };
  /** Another language may have the English name. */
  const names = (): LanguageNames => {
    const { en, ru, be, ...others } = namesOf(fields.get('names'), what);
    return en && ru && be ? { en, ru, be, ...others } : wrong('names (en, ru and be)');
  };
  return { fields, number, names, position: () => lonLatFrom(fields.get('position'), what), wrong };
}

function list(yaml: string, what: string): unknown[] {
  const parsed: unknown = parse(yaml);
  if (!Array.isArray(parsed)) throw new Error(`${what} must be a list`);
  return parsed;
}

export function parseWaters(yaml: string): WaterLabel[] {
  return list(yaml, 'waters').map((value, i) => {
    const { fields, number, names, position, wrong } = entry(value, `water ${i + 1}`);
    const kind = fields.get('kind');
    if (kind !== 'sea' && kind !== 'lake' && kind !== 'river') return wrong('kind');
    return {
      names: names(),
      position: position(),
      minZoom: number('minZoom'),
      maxZoom: number('maxZoom'),
      size: number('size'),
      kind,
    };
  });
}

export function parseIslands(yaml: string): IslandLabel[] {
  return list(yaml, 'islands').map((value, i) => {
    const { number, names, position } = entry(value, `island ${i + 1}`);
    return { names: names(), position: position(), minZoom: number('minZoom') };
  });
}

/** Label points of countries by ISO 3166-1 alpha-2. */
export function parseCountries(yaml: string): Map<string, LonLat> {
  const parsed: unknown = parse(yaml);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('countries must be a map');
  return new Map(
    Object.entries(parsed).map(([region, position]) => [region, lonLatFrom(position, region)]),
  );
}

/** Names by GeoNames id that stand before those of GeoNames. */
export function parseCityNames(yaml: string): Map<number, Partial<Names>> {
  return new Map(
    [...fieldsOf(parse(yaml))].map(([id, names]) => {
      if (!/^\d+$/.test(id)) throw new Error(`"${id}" is no GeoNames id`);
      return [Number(id), namesOf(names, `city ${id}`)];
    }),
  );
}
