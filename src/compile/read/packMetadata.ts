/** The metadata of a PMTiles archive: which layers it has, and whose data they are. */
import * as v from 'valibot';

const MetadataSchema = v.object({
  name: v.optional(v.string(), ''),
  attribution: v.optional(v.string(), ''),
  vector_layers: v.array(v.object({ id: v.string() })),
});

export type Metadata = { readonly layers: readonly string[]; readonly credit: string };

/** Without these nothing of a pack can be drawn. */
const NEEDED = ['earth', 'water'];

/** OpenStreetMap's licence demands these words. */
const OPEN_STREET_MAP = '© OpenStreetMap contributors';
/** Characters of a credit; a longer one does not fit on a map. */
const MOST = 120;

/** The metadata, or a sentence for the editor. */
export function readMetadata(text: string): Metadata | string {
  const parsed = v.safeParse(MetadataSchema, jsonOf(text));
  if (!parsed.success) {
    return 'Its metadata do not list its layers (`vector_layers`); make it again with planetiler or `pmtiles extract`';
  }
  const { name, attribution, vector_layers } = parsed.output;
  const layers = vector_layers.map(({ id }) => id);
  const missing = NEEDED.filter((layer) => !layers.includes(layer));
  if (missing.length > 0) {
    return `It has no layer ${missing.map((layer) => `\`${layer}\``).join(' and ')}, but ${layers.join(', ')}; Dateline draws the layers of the Protomaps basemap, version 4: docs/basemap.md says how to cut a pack`;
  }
  return { layers, credit: creditOf(attribution, name) };
}

/** Plain words from the markup of an attribution; Protomaps asks to be named, too. */
function creditOf(attribution: string, name: string): string {
  const words = attribution
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
    .replace(/[\s<>]+/g, ' ')
    .trim();
  const credit = words === '' || words.length > MOST ? OPEN_STREET_MAP : words;
  const isUnnamed = /protomaps/i.test(name) && !/protomaps/i.test(credit);
  return isUnnamed ? `${credit} · Protomaps` : credit;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
