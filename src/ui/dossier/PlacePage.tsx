import type { Place } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { PlaceReason } from '../evidence/PlaceReason.tsx';
import { precisionText } from '../evidence/precisionText.ts';
import { useDossier } from './context.ts';
import { Marked } from './Marked.tsx';
import { PageBar } from './PageBar.tsx';
import { Said } from './Said.tsx';
import { StopEntry } from './StopEntry.tsx';

/** A place: its stops through time, each with its excerpts. */
export function PlacePage({ place }: { readonly place: Place }) {
  const { remaining } = useDossier();
  const isPartial = place.stops.some((stop) => remaining.stops.has(stop));
  return (
    <>
      <PageBar />
      <h2 className="page-title" data-heading tabIndex={-1}>
        <Said of={place.names} as={Marked} />
      </h2>
      <p className="page-date">
        {m.count_stops({ count: place.stops.length })}
        {place.precision !== 'exact' && <> · {precisionText(place)}</>}
      </p>
      <details className="quiet">
        <summary>{m.view_method()}</summary>
        <div className="reason">
          <PlaceReason place={place} />
        </div>
      </details>
      <ol className="stop-list">
        {place.stops.map((stop) => (
          <StopEntry
            key={stop.id}
            stop={stop}
            isChosen={false}
            isOpen
            isAtPlace
            isAside={isPartial && !remaining.stops.has(stop)}
          />
        ))}
      </ol>
    </>
  );
}
