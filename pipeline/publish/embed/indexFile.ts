/** The index of all excerpts, which the script of a large dossier's embed fetches when somebody asks for more. */
import type { Catalog } from '../../../src/domain/catalog.ts';
import { FACETS } from '../../../src/domain/facets.ts';
import type { PackedColumn, PackedIndex } from '../../../src/embed/page/packedIndex.ts';
import { entryData } from './entryData.ts';
import type { Quotation } from './quotations.ts';

/** What is said of an excerpt. */
const COLUMNS = [
  ...(['excerpt', 'visit', 'source', 'from', 'to', 'stop', 'at'] as const),
  ...FACETS.map((facet) => `facet${facet.charAt(0).toUpperCase()}${facet.slice(1)}`),
];

/** The index as JSON. What follows from the row before takes a character or two, which compress well. */
export function indexFile(
  quotations: readonly Quotation[],
  { places }: Pick<Catalog, 'places'>,
): string {
  const rows: Readonly<Record<string, string>>[] = quotations.map((quotation) => ({
    ...entryData(quotation),
    excerpt: quotation.excerpt.id,
  }));
  const index: PackedIndex = {
    columns: COLUMNS.map((name) =>
      packedColumn(
        name,
        rows.map((row) => row[name]),
      ),
    ),
    places: places.map(({ id }) => id),
  };
  return JSON.stringify(index);
}

/** The opposite of what `packedIndex.ts` does. */
export function packedColumn(name: string, values: readonly (string | undefined)[]): PackedColumn {
  const numbers = new Map<string, number>();
  const numberOf = (value: string | undefined): number => {
    if (value === undefined) return 0;
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    return number;
  };
  const rows = differences(values.map(numberOf));
  const whole = [...numbers.keys()];
  const shared = whole.map((text, i) => commonStart(whole[i - 1] ?? '', text));
  return { name, texts: whole.map((text, i) => text.slice(shared[i])), shared, rows };
}

const differences = (numbers: readonly number[]) =>
  numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

function commonStart(before: string, text: string): number {
  let length = 0;
  while (length < text.length && text[length] === before[length]) length += 1;
  return length;
}
