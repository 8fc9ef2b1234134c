/** From the workbook of a dossier to its records. */
import type { TableFault, Workbook } from '../../tables/workbook.ts';
import type { Imported } from '../imported.ts';
import type { Context } from './context.ts';
import {
  documentsOf,
  headOf,
  languageOf,
  namesAt,
  personOf,
  placeRecordOf,
  referenceOf,
  sourceOf,
} from './readLists.ts';
import { storiesOf } from './readStories.ts';
import { visitsOf } from './readVisits.ts';
import { type Named, registerOf, withIds } from './register.ts';
import { type Report, type Row, rowsByTab } from './sheet.ts';
import type { TabName } from './tabs.ts';

/**
 * Reads the workbook of a dossier (`docs/tables.md`). Every tab and column may be missing; what is not
 * filled in stays a gap. Records without an id get one that is made of their names. Other tabs may
 * mention a record by its id or by its name. Throws nothing: what is wrong is a fault at its cell.
 */
export function readWorkbook(workbook: Workbook): Imported {
  const report: Report = { faults: [], notes: [] };
  const tabs = rowsByTab(workbook, report);
  const rowsOf = (name: TabName): readonly Row[] => tabs.get(name) ?? [];
  const named = (tab: TabName, noun: string, header: string) =>
    withIds(report, rowsOf(tab), noun, (row) => namesAt(row, header));
  const lists = {
    people: named('people', 'person', 'name'),
    places: named('places', 'place', 'name'),
    sources: named('sources', 'document', 'title'),
    references: named('references', 'reference', 'title'),
    directions: named('directions', 'direction', 'name'),
    kinds: named('kinds', 'kind', 'name'),
    tags: named('tags', 'tag', 'name'),
  };
  const context: Context = {
    report,
    language: languageOf(rowsOf('dossier')),
    ...registersOf(lists),
  };
  const documents = documentsOf(context, rowsOf('documents'));
  const records = {
    head: headOf(context, rowsOf('dossier'), lists, rowsOf('changes')),
    people: lists.people.map((each) => personOf(context, each)),
    places: lists.places.map((each) => placeRecordOf(context, each)),
    references: lists.references.map((each) => referenceOf(context, each)),
    sources: lists.sources.map((each) => sourceOf(context, each, documents)),
    visits: visitsOf(context, {
      visits: rowsOf('visits'),
      stops: rowsOf('stops'),
      excerpts: rowsOf('excerpts'),
      claims: rowsOf('claims'),
      notes: rowsOf('notes'),
      offices: rowsOf('offices'),
    }),
    stories: storiesOf(context, rowsOf('stories'), rowsOf('steps')),
  };
  const faults = inOrder(workbook, report.faults);
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, records, notes: inOrder(workbook, report.notes) };
}

/** From the first tab to the last and from top to bottom; what is said of the same cell again is left out. */
function inOrder({ tabs }: Workbook, told: readonly TableFault[]): TableFault[] {
  const rank = new Map(tabs.map(({ name }, index) => [name, index]));
  const sorted = told.toSorted(
    ({ place: a }, { place: b }) =>
      (rank.get(a.tab) ?? 0) - (rank.get(b.tab) ?? 0) ||
      (a.row ?? -1) - (b.row ?? -1) ||
      (a.column ?? -1) - (b.column ?? -1),
  );
  const met = new Set<string>();
  return sorted.filter((fault) => {
    const key = JSON.stringify(fault);
    return !met.has(key) && met.add(key);
  });
}

function registersOf(
  lists: Readonly<
    Record<
      'people' | 'places' | 'sources' | 'references' | 'directions' | 'kinds' | 'tags',
      readonly Named[]
    >
  >,
) {
  return {
    people: registerOf('person', lists.people),
    places: registerOf('place', lists.places),
    sources: registerOf('document', lists.sources),
    references: registerOf('reference', lists.references),
    directions: registerOf('direction', lists.directions),
    kinds: registerOf('kind', lists.kinds),
    tags: registerOf('tag', lists.tags),
  };
}
