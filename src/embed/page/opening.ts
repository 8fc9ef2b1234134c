/** What an embed shows first, from its address. */
import { EVERYTHING } from '../../domain/filter.ts';
import type { Selection } from '../../domain/selection.ts';
import type { fromSearch } from '../../state/url.ts';
import { about, type Entry } from './entries.ts';
import { filtering, type Reading, reaching, START, selecting } from './reading.ts';

/** The embed as the pipeline has published it. */
export type Published = {
  readonly entries: readonly Entry[];
  /** Ids of all places of the dossier, also of those without an entry. */
  readonly places: ReadonlySet<string>;
  /** Version of the dataset. */
  readonly version?: string | undefined;
};

/** What the address says. */
type Address = Pick<ReturnType<typeof fromSearch>, 'selection' | 'filter' | 'version'> & {
  /** The fragment as the browser gives it: encoded, with its `#`. */
  readonly hash: string;
};

/** A sentence of the page by its name, with the values to put into it. */
type Sentence = {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
};

export type Opening = { readonly reading: Reading; readonly fault?: Sentence | undefined };

/** Whether a selection names something of the dossier. */
export function isKnown({ entries, places }: Published, selection: Selection): boolean {
  return (
    selection.kind === 'none' ||
    about(entries, selection).length > 0 ||
    (selection.kind === 'place' && places.has(selection.id))
  );
}

/**
 * The first reading. An unknown id shows everything and says so; a link made with another version
 * of the dataset is followed and says so.
 */
export function openingOf(published: Published, address: Address): Opening {
  const { entries } = published;
  const { selection, filter = EVERYTHING } = address;
  const start: Reading = { ...START, current: entries[0] };
  if (selection.kind !== 'none' && !isKnown(published, selection)) {
    const fault = { name: `${selection.kind}-missing`, values: { id: selection.id } };
    return { reading: start, fault };
  }
  const fault = otherVersion(published, address);
  const reading = filtering(entries, start, { ...filter, text: '' });
  if (selection.kind !== 'none') return { reading: selecting(entries, reading, selection), fault };
  const id = decodeURIComponent(address.hash.slice(1));
  const named = entries.find((entry) => entry.id === id);
  return { reading: named ? reaching(reading, named) : reading, fault };
}

function otherVersion({ version }: Published, { version: asked }: Address): Sentence | undefined {
  return asked && version && asked !== version ? { name: 'version', values: { asked } } : undefined;
}
