import { useId, useMemo, useState } from 'react';
import type { Source, Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { selectedOf } from '../../domain/selection.ts';
import { evenSheets, sheetAt } from '../../domain/sheets.ts';
import { m } from '../../locales/generated/messages.js';
import {
  type CoverageCell,
  type CoverageItem,
  type CoveragePart,
  type CoverageScene,
  coverageItems,
  coverageScene,
} from '../../scene/pages/coverage.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { Choose } from '../controls/Choose.tsx';
import { rowOf } from '../controls/items.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { Marked } from '../dossier/Marked.tsx';
import { publisher } from '../dossier/publisher.ts';
import { Said } from '../dossier/Said.tsx';
import { EmptyResult } from '../filter/EmptyResult.tsx';
import { MOST_ON_PAPER, useIsOnPaper } from '../print/paper.ts';
import { COVER_WORDS, CoverLegend, CoverSign } from './coverSigns.tsx';
import { PagePanel } from './PagePanel.tsx';
import { SheetButtons, SheetLinks, SheetRange } from './Sheets.tsx';
import { useSheet } from './useSheet.ts';
import { useTurning } from './useTurning.ts';

/** Rows of a sheet, and sources side by side. */
const ROWS = 20;
const COLUMNS = 12;

type Props = {
  readonly explorer: Explorer;
  /** The number of the sheet of rows asked for. */
  readonly sheet?: ExplorerState['sheet'];
};

/** Visits and stops against sources: who reports what, and who is silent. */
export function CoveragePage({ explorer, sheet }: Props) {
  const { catalog } = useDossier();
  const { remaining } = usePassing();
  const introId = useId();
  const isOnPaper = useIsOnPaper();
  const items = useMemo(() => coverageItems(catalog, remaining), [catalog, remaining]);
  const sheets = useMemo(() => evenSheets(items.length, ROWS), [items]);
  const number = useSheet(sheets, { asked: sheet, chosen: -1 });
  const columns = useMemo(() => evenSheets(catalog.sources.length, COLUMNS), [catalog]);
  const [asked, setAsked] = useState(1);
  const part = useMemo<CoveragePart>(
    () => ({
      rows: isOnPaper ? { from: 0, to: MOST_ON_PAPER } : sheetAt(number, sheets),
      ...(columns.length > 1 ? { columns: sheetAt(asked, columns) } : {}),
    }),
    [sheets, number, columns, asked, isOnPaper],
  );
  const turning = useTurning(explorer);
  return (
    <PagePanel name={m.sources()} title={m.coverage_title()}>
      {items.length === 0 && catalog.visits.length > 0 && <EmptyResult />}
      {/* Not as its caption, which would be scrolled away with it on a phone. */}
      <p id={introId} className="coverage-intro">
        {m.coverage_caption()}
      </p>
      <CoverLegend />
      <SheetRange sheets={sheets} number={number} />
      <SheetButtons label={m.sources()} sheets={columns} number={asked} onTurn={setAsked} />
      <div className="table-scroll">
        <Matrix {...{ items, part, introId }} isLong={sheets.length > 1} />
      </div>
      <SheetLinks {...{ sheets, number }} {...turning} />
    </PagePanel>
  );
}

type MatrixProps = {
  readonly items: readonly CoverageItem[];
  readonly part: CoveragePart;
  /** The id of what names the table. */
  readonly introId: string;
  /** There are more rows than these. */
  readonly isLong: boolean;
};

/** A component of its own: React pauses between the list of all items and the cells of a part. */
function Matrix({ items, part, introId, isLong }: MatrixProps) {
  const { catalog } = useDossier();
  const scene = useMemo(() => coverageScene(catalog, items, part), [catalog, items, part]);
  return (
    <table
      className="coverage"
      aria-labelledby={introId}
      aria-rowcount={isLong ? items.length + 1 : undefined}
      aria-colcount={part.columns ? catalog.sources.length + 1 : undefined}
    >
      <Sources sources={scene.sources} />
      <Rows rows={scene.rows} isLong={isLong} />
    </table>
  );
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { language } = useDossier();
  return (
    <thead>
      <tr>
        <th scope="col">{m.coverage_item()}</th>
        {sources.map((source) => (
          <th key={source.id} scope="col">
            <div className="coverage-source">
              <Choose to={{ kind: 'source', source }} className="link-button">
                {publisher(source)}
              </Choose>
              <span className="aside">{dateText(source.published, language, 'short')}</span>
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowsProps = {
  readonly rows: CoverageScene['rows'];
  /** There are more rows than these. */
  readonly isLong: boolean;
};

function Rows({ rows, isLong }: RowsProps) {
  const { language } = useDossier();
  return (
    <tbody>
      {rows.map((row) => {
        const item: Stop | Visit = row.kind === 'visit' ? row.visit : row.stop;
        return (
          <tr key={item.id} data-kind={row.kind} {...rowOf({ from: row.index, isLong }, 0)}>
            <th scope="row">
              <Choose to={selectedOf(item)} className="link-button">
                <Said of={item.title} as={Marked} />
              </Choose>
              <span className="aside">{dateText(item.when, language, 'short')}</span>
            </th>
            {row.cells.map((cell) => (
              <Cell key={cell.source.id} cell={cell} item={item} />
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

function Cell({ cell, item }: { readonly cell: CoverageCell; readonly item: Stop | Visit }) {
  const { cover, excerpts, source } = cell;
  const words = COVER_WORDS[cover]();
  const isUnsaid = cover === 'silent' || cover === 'elsewhere' || cover === 'before';
  return (
    <td data-cover={cover} title={isUnsaid ? words : undefined}>
      {excerpts.length > 0 ? (
        <Choose to={selectedOf(item)} className="cover-button" source={source.id}>
          <CoverSign cover={cover} />
          <b>{excerpts.length}</b> <span className="cover-words">{words}</span>
        </Choose>
      ) : (
        <>
          <CoverSign cover={cover} />
          <span className={isUnsaid ? 'visually-hidden' : 'cover-words'}>{words}</span>
        </>
      )}
    </td>
  );
}
