import { memo, useMemo } from 'react';
import type { Catalog, Source } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import type { Selected } from '../../domain/selection.ts';
import { evenSheets, sheetAt } from '../../domain/sheets.ts';
import { BY_DATE, SORT_COLUMNS, type Sort, type SortColumn, sortedBy } from '../../domain/sort.ts';
import { m } from '../../locales/generated/messages.js';
import { type TableRow, tableRow } from '../../scene/pages/table.ts';
import { tableOrder } from '../../scene/pages/tableOrder.ts';
import { Choose } from '../controls/Choose.tsx';
import { rowOf, tableOf } from '../controls/items.ts';
import { useDossier, usePassing, useTexts } from '../dossier/context.ts';
import { Marked } from '../dossier/Marked.tsx';
import { Said } from '../dossier/Said.tsx';
import { CERTAINTY_NAMES, STATUS_NAMES } from '../filter/conditions.ts';
import { EmptyResult } from '../filter/EmptyResult.tsx';
import { ownKind } from '../language/kindText.ts';
import { listed } from '../language/listed.ts';
import { sourceText } from '../language/words.ts';
import { useIsStatic } from '../prerender/static.ts';
import { LeftOut } from '../print/LeftOut.tsx';
import { MOST_ON_PAPER, useIsOnPaper } from '../print/paper.ts';
import { SheetLinks, SheetRange, type Turning } from './Sheets.tsx';
import { useSheet } from './useSheet.ts';

const COLUMN_NAMES: Readonly<Record<SortColumn, () => string>> = {
  stop: m.column_stop,
  visit: m.column_visit,
  place: m.column_place,
  date: m.column_date,
  direction: m.facet_direction,
  status: m.facet_status,
  certainty: m.facet_certainty,
  people: m.people,
  sources: m.sources,
  excerpts: m.column_excerpts,
};

type Props = {
  readonly selected: Selected;
  readonly sort: Sort | undefined;
  readonly setSort: (sort: Sort) => void;
  /** The number of the sheet asked for. */
  readonly sheet: number | undefined;
  readonly turning: Turning;
};

/** Rows of a sheet. */
const SIZE = 40;

/** One row for each stop that passes the filter. On narrow pages the rows are stacked. */
export const TablePage = memo(function TablePage(props: Props) {
  const { selected, sort = BY_DATE, setSort, sheet, turning } = props;
  const { catalog, language } = useDossier();
  const { remaining } = usePassing();
  const order = useMemo(
    () => tableOrder(catalog, { remaining, sort, language }),
    [catalog, remaining, sort, language],
  );
  const { stops } = indexOf(catalog);
  const chosen = selected.kind === 'stop' ? stops.rowOf(selected.stop) : -1;
  const sheets = useMemo(() => evenSheets(order.length, SIZE), [order]);
  const number = useSheet(sheets, { asked: sheet, chosen: order.indexOf(chosen) });
  const isOnPaper = useIsOnPaper();
  const { from, to } = isOnPaper ? { from: 0, to: MOST_ON_PAPER } : sheetAt(number, sheets);
  const part = { from, total: order.length, isLong: sheets.length > 1 };
  const drawn = useMemo(
    () =>
      order
        .slice(from, to)
        .flatMap((row) => stops.items[row] ?? [])
        .map(tableRow),
    [order, stops, from, to],
  );
  return (
    <>
      {order.length === 0 && <Empty catalog={catalog} />}
      <SheetRange sheets={sheets} number={number} />
      {order.length > 0 && (
        <table className="stops" {...tableOf(part)}>
          <caption>
            {m.table_caption()} <span data-needs-script>{m.table_sorting()}</span>
          </caption>
          <thead>
            <tr>
              {SORT_COLUMNS.map((column) => (
                <Heading key={column} column={column} sort={sort} setSort={setSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map((row, i) => (
              <Row
                key={row.stop.id}
                row={row}
                isChosen={selected.kind === 'stop' && selected.stop === row.stop}
                position={part.isLong ? from + i : undefined}
              />
            ))}
          </tbody>
        </table>
      )}
      {isOnPaper && <LeftOut shown={drawn.length} total={order.length} />}
      <SheetLinks {...{ sheets, number }} {...turning} />
    </>
  );
});

function Empty({ catalog }: { readonly catalog: Catalog }) {
  return catalog.stops.length === 0 ? <p>{m.empty_dossier()}</p> : <EmptyResult />;
}

type HeadingProps = {
  readonly column: SortColumn;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
};

/** A column's name, which sorts by it; the arrow is only for the eye, `aria-sort` says the same. */
function Heading({ column, sort, setSort }: HeadingProps) {
  const isSorted = column === sort.column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  const name = COLUMN_NAMES[column]();
  // Without a script, the button is not there.
  const label = useIsStatic() ? name : undefined;
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} data-label={label}>
      <button type="button" className="sort-button" onClick={() => setSort(sortedBy(sort, column))}>
        {name}
        <span className="sort-sign" aria-hidden="true">
          {isSorted && (sort.isDescending ? ' ▼' : ' ▲')}
        </span>
      </button>
    </th>
  );
}

type RowProps = {
  readonly row: TableRow;
  readonly isChosen: boolean;
  /** Its index among all rows, where not all are on the page. */
  readonly position: number | undefined;
};

const Row = memo(function Row({ row, isChosen, position }: RowProps) {
  const { stop, certainties, sources } = row;
  const { catalog, language } = useDossier();
  const text = useTexts();
  const cell = (column: SortColumn) => ({ 'data-label': COLUMN_NAMES[column]() });
  return (
    <tr
      data-chosen={isChosen || undefined}
      {...rowOf({ from: position ?? 0, isLong: position !== undefined }, 0)}
    >
      <th scope="row">
        <Choose to={{ kind: 'stop', stop }} className="stop-button" isPressed={isChosen}>
          <Said of={stop.title} as={Marked} />
        </Choose>
      </th>
      <td {...cell('visit')}>
        <Said of={stop.visit.title} as={Marked} />
      </td>
      <td {...cell('place')}>
        <Said of={stop.place.names} as={Marked} />
      </td>
      <td {...cell('date')}>{dateText(stop.when, language, 'short')}</td>
      <td {...cell('direction')}>
        <Said of={stop.visit.direction.names} />
        {ownKind(stop.visit, catalog, language)}
      </td>
      <td {...cell('status')}>{STATUS_NAMES[stop.status]()}</td>
      <td {...cell('certainty')}>
        {listed(certainties.map((certainty) => CERTAINTY_NAMES[certainty]()))}
      </td>
      <td {...cell('people')}>
        <Marked text={listed(stop.people.map(({ person }) => text(person.names)))} />
      </td>
      <td {...cell('sources')}>
        <ul className="cell-list">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceCell source={source} />
            </li>
          ))}
        </ul>
      </td>
      <td {...cell('excerpts')}>{stop.excerpts.length}</td>
    </tr>
  );
});

/** Leads to the original. Where that would need a chunk of texts for every row, to the page of the source. */
function SourceCell({ source }: { readonly source: Source }) {
  const { catalog, language } = useDossier();
  if (catalog.chunks) {
    return (
      <Choose to={{ kind: 'source', source }} className="link-button">
        {sourceText(source, language)}
      </Choose>
    );
  }
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={m.open_original({ publisher: source.publisher })}
    >
      {sourceText(source, language)}
      <span className="arrow-out" aria-hidden="true" />
    </a>
  );
}
