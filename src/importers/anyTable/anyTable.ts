/** Any table, by a mapping of its columns that is guessed unless an editor gives one. */
import type { Tab } from '../../tables/workbook.ts';
import { cellText } from '../cells/cellText.ts';
import type { Imported, ImportFormat, ImportInput, ImportOptions } from '../imported.ts';
import { applyMapping } from './apply.ts';
import { guessMapping } from './guess.ts';
import { type Mapping, parseMapping } from './mapping.ts';

export const ANY_TABLE: ImportFormat = {
  id: 'table',
  name: 'Any table',
  detect: (input) => (filledTabs(input).length > 0 ? 'possible' : 'no'),
  read,
};

/** The mapping to begin with: of the first tab with rows. Undefined for a workbook that has none. */
export function firstMapping(input: ImportInput): Mapping | undefined {
  const [tab] = filledTabs(input);
  return tab && guessMapping(tab);
}

function read(input: ImportInput, options: ImportOptions): Imported {
  const [first] = filledTabs(input);
  if (first === undefined) {
    const place = { file: input.file, tab: input.workbook?.tabs[0]?.name ?? '' };
    return { ok: false, faults: [{ place, message: 'There are no rows in this file' }] };
  }
  const parsed =
    options.mapping === undefined
      ? { ok: true as const, mapping: guessMapping(first) }
      : parseMapping(options.mapping);
  if (!parsed.ok) return parsed;
  const { mapping } = parsed;
  // A file of one table is called like the file, which may have another name now.
  const tabs = input.workbook?.tabs ?? [];
  const tab =
    tabs.find(({ name }) => name === mapping.tab) ?? (tabs.length === 1 ? first : undefined);
  if (tab === undefined) {
    const place = { file: input.file, tab: mapping.tab };
    const message = `There is no tab “${mapping.tab}”; there are ${tabs.map(({ name }) => `“${name}”`).join(', ')}`;
    return { ok: false, faults: [{ place, message }] };
  }
  const imported = applyMapping(input.file, tab, mapping, options);
  if (!imported.ok) return imported;
  const others = filledTabs(input)
    .filter(({ name }) => name !== tab.name)
    .map(({ name }) => ({
      place: { file: input.file, tab: name },
      message: `The tab “${name}” was not read; give a mapping for it to import it, too`,
    }));
  return { ...imported, notes: [...imported.notes, ...others] };
}

/** Tabs with more than one row in which something is written. */
function filledTabs({ workbook }: ImportInput): Tab[] {
  return (workbook?.tabs ?? []).filter(
    ({ rows }) =>
      rows.filter((row) => row.some((cell) => cellText(cell) !== '')).slice(0, 2).length > 1,
  );
}
