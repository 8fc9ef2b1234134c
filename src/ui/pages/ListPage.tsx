import { memo, useMemo } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { type Selected, spotlight } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useDossier } from '../dossier/context.ts';
import { ExcerptFigure } from '../dossier/ExcerptFigure.tsx';
import { Marked } from '../dossier/Marked.tsx';
import { People } from '../dossier/People.tsx';
import { Said } from '../dossier/Said.tsx';
import { StopEntry } from '../dossier/StopEntry.tsx';
import { Reasons } from '../evidence/Reasons.tsx';
import { EmptyResult } from '../filter/EmptyResult.tsx';
import { ownKind } from '../language/kindText.ts';

type Props = { readonly selected: Selected };

/** Everything in one column, in the order of time, for whoever has no use for map and timeline. */
export const ListPage = memo(function ListPage({ selected }: Props) {
  const { catalog, remaining } = useDossier();
  const visits = useMemo(
    () => catalog.visits.filter((visit) => remaining.visits.has(visit)),
    [catalog, remaining],
  );
  const { visit: chosen } = spotlight(selected);
  const gradual = useGradually(visits, chosen ? visits.indexOf(chosen) + 1 : 0);
  return (
    <>
      {catalog.visits.length === 0 && <p>{m.empty_dossier()}</p>}
      {visits.length === 0 && catalog.visits.length > 0 && <EmptyResult />}
      <ol className="full-list">
        {gradual.drawn.map((visit) => (
          <ListedVisit
            key={visit.id}
            visit={visit}
            isChosen={selected.kind === 'visit' && selected.visit === visit}
            chosen={
              selected.kind === 'stop' && selected.stop.visit === visit ? selected.stop : undefined
            }
          />
        ))}
      </ol>
      <ShowMore {...gradual} />
    </>
  );
});

type ListedProps = {
  readonly visit: Visit;
  readonly isChosen: boolean;
  readonly chosen: Stop | undefined;
};

/** A visit with its stops that pass the filter, and how many do not. */
const ListedVisit = memo(function ListedVisit({ visit, isChosen, chosen }: ListedProps) {
  const { catalog, language, remaining, select } = useDossier();
  const stops = visit.stops.filter((stop) => remaining.stops.has(stop));
  const others = visit.stops.length - stops.length;
  return (
    <li
      className="listed-visit"
      data-tone={visit.direction.tone}
      data-chosen={isChosen || undefined}
    >
      <h3 className="listed-title">
        <button
          type="button"
          className="stop-button"
          aria-pressed={isChosen}
          onClick={() => select({ kind: 'visit', id: visit.id })}
        >
          <Said of={visit.title} as={Marked} />
        </button>
      </h3>
      <p className="page-date">
        {dateText(visit.when, language)} · <Said of={visit.direction.names} />
        {ownKind(visit, catalog, language)}
      </p>
      <Reasons item={visit} />
      <People people={visit.people} />
      <ol className="stop-list">
        {stops.map((stop) => (
          <StopEntry key={stop.id} stop={stop} isChosen={stop === chosen} isOpen level={4} />
        ))}
      </ol>
      {others > 0 && <p className="aside">{m.filter_others({ count: others })}</p>}
      {visit.excerpts.length > 0 && (
        <>
          <h4 className="group-title list-title">{m.about_the_visit()}</h4>
          {visit.excerpts.map((excerpt) => (
            <ExcerptFigure key={excerpt.id} excerpt={excerpt} />
          ))}
        </>
      )}
    </li>
  );
});
