/** Which properties of GeoJSON there are, and which of them an editor has chosen for what. */
import { isRecord } from '../../authoring/spot.ts';
import { noneOf } from '../../authoring/suggest.ts';
import type { ImportInput } from '../imported.ts';
import { jsonOf } from '../json/checkedJson.ts';
import { at, entriesOf, isThere, kindOf } from '../json/jsonSpot.ts';
import { type Findings, fault } from '../notes/findings.ts';
import { featuresOf } from './features.ts';

/** A property of the features of a file. */
export type Property = {
  readonly name: string;
  /** Features that have it. */
  readonly count: number;
  /** The first values that differ, as texts. */
  readonly examples: readonly string[];
};

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 80;
/** Properties that a message names. */
const NAMED = 20;

/** What features can say, for an editor to choose a property for each. */
export const FIELDS = [
  'place',
  'title',
  'date',
  'visit',
  'quote',
  'source',
  'person',
  'note',
] as const;
export type Field = (typeof FIELDS)[number];

/** Names of properties; a field without one is a gap. */
export type Chosen = Readonly<Partial<Record<Field, string>>>;

/** The properties of a file in the order in which they come first; none of what is no GeoJSON. */
export function propertiesOf(input: ImportInput): Property[] {
  const json = jsonOf(input);
  if (!json.ok) return [];
  const properties = new Map<string, { count: number; examples: Set<string> }>();
  for (const feature of featuresOf(json.root)) {
    for (const [name, { value }] of entriesOf(at(feature, 'properties'))) {
      if (value === null) continue;
      const property = properties.get(name) ?? { count: 0, examples: new Set() };
      property.count += 1;
      if (property.examples.size < EXAMPLES) property.examples.add(exampleOf(value));
      properties.set(name, property);
    }
  }
  return [...properties].map(([name, { count, examples }]) => ({
    name,
    count,
    examples: [...examples],
  }));
}

function exampleOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)} …` : text;
}

/** The properties that `{ properties: { place: …, date: … } }` chooses; undefined with a fault. */
export function chosenIn(
  found: Findings,
  input: ImportInput,
  mapping: unknown,
): Chosen | undefined {
  const place = { file: input.file, tab: '' };
  const known = propertiesOf(input);
  const root = { file: input.file, pointer: '', value: mapping };
  const chosen = at(root, 'properties');
  if (!isThere(chosen)) {
    const names = known
      .slice(0, NAMED)
      .map(({ name, examples }) => `“${name}” (such as ${examples[0] ?? ''})`);
    const more = known.length > NAMED ? ` and ${known.length - NAMED} more` : '';
    const message = `GeoJSON does not say which properties are what; choose for ${FIELDS.join(', ')} among ${names.join(', ') || 'none'}${more}`;
    fault(found, place, message);
    return undefined;
  }
  if (!isRecord(chosen.value)) {
    fault(found, place, `In the mapping, \`properties\` is a map, not ${kindOf(chosen.value)}`);
    return undefined;
  }
  const entries = entriesOf(chosen).flatMap(([field, { value }]) => {
    const message = problemOf(field, value, known);
    if (message === undefined) return [[field, value]];
    fault(found, place, `In the mapping: ${message}`);
    return [];
  });
  if (found.faults.length > 0) return undefined;
  // Fields and names have been checked one by one.
  return Object.fromEntries(entries) as Chosen;
}

function problemOf(field: string, value: unknown, known: readonly Property[]): string | undefined {
  if (!FIELDS.some((one) => one === field)) return noneOf(field, FIELDS);
  if (typeof value !== 'string')
    return `\`${field}\` is the name of a property, not ${kindOf(value)}`;
  const names = known.map(({ name }) => name);
  return names.includes(value) ? undefined : `\`${field}\`: ${noneOf(value, names)}`;
}
