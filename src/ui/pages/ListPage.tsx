import { memo, useMemo } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { type Selected, spotlight } from '../../domain/selection.ts';
import { sheetAt } from '../../domain/sheets.ts';
import { m } from '../../locales/generated/messages.js';
import { listedOf, STOPS_LISTED } from '../../scene/pages/listSheets.ts';
import { pathOf } from '../../share/paths.ts';
import { Choose } from '../controls/Choose.tsx';
import { itemOf } from '../controls/items.ts';
import { ShowEarlier, ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { ExcerptFigure } from '../dossier/ExcerptFigure.tsx';
import { Marked } from '../dossier/Marked.tsx';
import { People } from '../dossier/People.tsx';
import { Said } from '../dossier/Said.tsx';
import { StopEntry } from '../dossier/StopEntry.tsx';
import { YearChips } from '../dossier/YearChips.tsx';
import { Reasons } from '../evidence/Reasons.tsx';
import { EmptyResult } from '../filter/EmptyResult.tsx';
import { ownKind } from '../language/kindText.ts';
import { useTextsSoon } from '../loading/useTextsOf.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import { SheetLinks, SheetRange, type Turning } from './Sheets.tsx';
import { useSheet } from './useSheet.ts';

type Props = {
  readonly selected: Selected;
  /** The number of the sheet asked for. */
  readonly sheet: number | undefined;
  readonly turning: Turning;
};

/** Everything in one column, in the order of time, for whoever has no use for map and timeline. */
export const ListPage = memo(function ListPage({ selected, sheet, turning }: Props) {
  const { catalog } = useDossier();
  const { remaining } = usePassing();
  const { visits, sheets } = listedOf(catalog, remaining);
  const { visit: chosen } = spotlight(selected);
  const number = useSheet(sheets, {
    asked: sheet,
    chosen: chosen ? visits.indexOf(chosen) : -1,
  });
  const { from, to } = sheetAt(number, sheets);
  const next = number < sheets.length ? sheetAt(number + 1, sheets) : { from: 0, to: 0 };
  useTextsSoon(visits.slice(next.from, next.to));
  const part = { from, total: visits.length, isLong: sheets.length > 1 };
  return (
    <>
      {catalog.visits.length === 0 && <p>{m.empty_dossier()}</p>}
      {visits.length === 0 && catalog.visits.length > 0 && <EmptyResult />}
      {part.isLong && <YearChips />}
      <SheetRange sheets={sheets} number={number} />
      <ol className="full-list">
        {visits.slice(from, to).map((visit, i) => (
          <ListedVisit
            key={visit.id}
            visit={visit}
            order={part.isLong ? from + i : undefined}
            total={visits.length}
            isChosen={selected.kind === 'visit' && selected.visit === visit}
            chosen={
              selected.kind === 'stop' && selected.stop.visit === visit ? selected.stop : undefined
            }
          />
        ))}
      </ol>
      <SheetLinks {...{ sheets, number }} {...turning} />
    </>
  );
});

type ListedProps = {
  readonly visit: Visit;
  /** Its index among `total`, where not all are on the page. */
  readonly order: number | undefined;
  readonly total: number;
  readonly isChosen: boolean;
  readonly chosen: Stop | undefined;
};

/** A visit with its stops that pass the filter, and how many do not. */
const ListedVisit = memo(function ListedVisit({
  visit,
  order,
  total,
  isChosen,
  chosen,
}: ListedProps) {
  const { catalog, language } = useDossier();
  const { remaining } = usePassing();
  const stops = useMemo(
    () => visit.stops.filter((stop) => remaining.stops.has(stop)),
    [visit, remaining],
  );
  const gradual = useGradually(stops, {
    step: STOPS_LISTED,
    chosen: chosen ? stops.indexOf(chosen) : -1,
    path: pathOf({ kind: 'visit', visit }),
  });
  const others = visit.stops.length - stops.length;
  return (
    <li
      className="listed-visit"
      data-tone={visit.tone}
      data-chosen={isChosen || undefined}
      {...(order === undefined ? {} : itemOf({ from: order, total, isLong: true }, 0))}
    >
      <h3 className="listed-title">
        <Choose to={{ kind: 'visit', visit }} className="stop-button" isPressed={isChosen}>
          <Said of={visit.title} as={Marked} />
        </Choose>
      </h3>
      <p className="page-date">
        {dateText(visit.when, language)} · <Said of={visit.direction.names} />
        {ownKind(visit, catalog, language)}
      </p>
      <WithTexts visits={[visit]} lines={2}>
        {() => (
          <>
            <Reasons item={visit} />
            <People people={visit.people} />
          </>
        )}
      </WithTexts>
      <ShowEarlier {...gradual} />
      <ol className="stop-list">
        {gradual.drawn.map((stop, i) => (
          <StopEntry
            key={stop.id}
            stop={stop}
            position={itemOf(gradual, i)}
            isChosen={stop === chosen}
            isOpen
            isToldElsewhere
            level={4}
          />
        ))}
      </ol>
      <ShowMore {...gradual} />
      {others > 0 && <p className="aside">{m.filter_others({ count: others })}</p>}
      {visit.excerpts.length > 0 && (
        <>
          <h4 className="group-title list-title">{m.about_the_visit()}</h4>
          <WithTexts visits={[visit]} isToldElsewhere>
            {() =>
              visit.excerpts.map((excerpt) => <ExcerptFigure key={excerpt.id} excerpt={excerpt} />)
            }
          </WithTexts>
        </>
      )}
    </li>
  );
});
