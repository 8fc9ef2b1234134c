/** The order in which an editor writes the keys of each record: that of the schemas of authored files. */
export const KEYS = {
  dossier: [
    ...['id', 'title', 'summary', 'language', 'name', 'logo', 'link', 'colours'],
    ...['directions', 'kinds', 'tags', 'region', 'changes', 'draft'],
  ],
  date: ['edtf', 'calendar', 'words', 'time', 'timeWords', 'basis', 'reasoning', 'references'],
  person: ['id', 'names', 'office', 'spellings', 'draft'],
  place: [
    ...['id', 'names', 'shortNames', 'position', 'precision', 'radius', 'within'],
    ...['gazetteer', 'note', 'draft'],
  ],
  reference: ['id', 'title', 'publisher', 'party', 'url', 'confirms', 'draft'],
  source: [
    ...['publisher', 'citing', 'title', 'titleBasis', 'url', 'published', 'language', 'note'],
    'draft',
  ],
  excerpt: [
    ...['id', 'source', 'quote', 'support', 'after', 'before', 'translation', 'translationBy'],
    ...['says', 'draft'],
  ],
  says: ['when', 'time', 'where', 'who', 'what', 'kind', 'status'],
  claim: ['reference', 'field', 'value', 'draft'],
  note: ['id', 'kind', 'field', 'text', 'excerpts', 'references', 'draft'],
  participant: ['person', 'office'],
  stop: [
    ...['id', 'place', 'placeInferred', 'title', 'status', 'tags', 'when', 'people'],
    ...['excerpts', 'claims', 'notes', 'draft'],
  ],
  visit: [
    ...['title', 'direction', 'kind', 'tags', 'when', 'people', 'excerpts', 'claims', 'notes'],
    ...['stops', 'draft'],
  ],
} as const;

/** A map with its keys in an order, others behind them; without those that are `undefined`. */
export function inOrder(
  record: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Record<string, unknown> {
  const others = Object.keys(record).filter((key) => !keys.includes(key));
  const ordered: [string, unknown][] = [...keys, ...others]
    .map((key) => [key, Object.hasOwn(record, key) ? record[key] : undefined] as [string, unknown])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(ordered);
}
