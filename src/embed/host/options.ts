/** What a newsroom writes on a placeholder, as `data-…` attributes, and what becomes of it. */
import type { Selection } from '../../domain/selection.ts';

/** The `data-` attributes of an element by their names, as `element.dataset` has them. */
export type Options = Readonly<Record<string, string | undefined>>;

/** From the most to the least particular, as in the address. */
const SELECTION_KEYS = ['stop', 'visit', 'place', 'source'] as const;
const DAY_KEYS = ['from', 'to'] as const;
const FACET_KEYS = [
  ...(['places', 'people', 'sources', 'directions'] as const),
  ...(['kinds', 'tags', 'status', 'certainty'] as const),
];
const FILTER_KEYS = [...DAY_KEYS, ...FACET_KEYS];
/** Handed to the embed as they are. What a CMS adds of its own stays here. */
const ADDRESS_KEYS = [
  ...SELECTION_KEYS,
  ...FILTER_KEYS,
  ...['q', 'gaps', 'lang', 'theme', 'controls', 'v'],
];

/** Whoever changes one of these attributes changes the embed. */
export const WATCHED_ATTRIBUTES = [...ADDRESS_KEYS, 'title'].map((key) => `data-${key}`);

/** Whether a changed attribute is about what passes. */
export function isAboutFilter(attribute: string | null): boolean {
  return FILTER_KEYS.some((key) => attribute === `data-${key}`);
}

/** Whether a changed attribute is about what is selected, not about what passes. */
export function isAboutSelection(attribute: string | null): boolean {
  return SELECTION_KEYS.some((key) => attribute === `data-${key}`);
}

/** Whether an element says anything that an embed understands. */
export function hasOptions(options: Options): boolean {
  return [...ADDRESS_KEYS, 'height', 'title'].some((key) => options[key] !== undefined);
}

/** The address of the embed. `site` is the absolute address of the site, with its closing slash. */
export function embedAddress(site: string, options: Options): string {
  const address = new URL('embed/', site);
  for (const key of ADDRESS_KEYS) {
    const value = options[key];
    if (value) address.searchParams.set(key, value);
  }
  return address.href;
}

export function selectionOf(options: Options): Selection {
  for (const kind of SELECTION_KEYS) {
    const id = options[kind];
    if (id) return { kind, id };
  }
  return { kind: 'none' };
}

/** The filter in the form of the protocol: days as they are, ids as lists. */
export function filterOf(options: Options): Readonly<Record<string, string | string[]>> {
  const filter: Record<string, string | string[]> = {};
  for (const key of DAY_KEYS) {
    const day = options[key];
    if (day) filter[key] = day;
  }
  for (const key of FACET_KEYS) {
    const ids = options[key]?.split(' ').filter((id) => id !== '') ?? [];
    if (ids.length > 0) filter[key] = ids;
  }
  return filter;
}

/** CSS pixels: none is flatter than its header, none can push the article out of sight. */
const LEAST = 100;
const MOST = 5000;
/** What an embed is about as high as on a phone and on a desk. */
const USUAL = 640;

/** A height within bounds, or undefined for what is no number. */
export function soundHeight(height: unknown): number | undefined {
  return typeof height === 'number' && Number.isFinite(height)
    ? Math.min(Math.max(Math.round(height), LEAST), MOST)
    : undefined;
}

/** What is kept free until the embed has said how high it is. */
export function reservedHeight(options: Options): number {
  return (options.height && soundHeight(Number.parseFloat(options.height))) || USUAL;
}
