import type { Place } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { PlaceReason } from '../evidence/PlaceReason.tsx';
import { useDossier, useTexts } from './context.ts';
import { Marked } from './Marked.tsx';
import { StopEntry } from './StopEntry.tsx';
import { Tag } from './Tags.tsx';
import { BackButton } from './VisitPage.tsx';

/** A place: its stops through time, each with its excerpts. */
export function PlacePage({ place }: { readonly place: Place }) {
  const { remaining } = useDossier();
  const text = useTexts();
  const isPartial = place.stops.some((stop) => remaining.stops.has(stop));
  return (
    <>
      <div className="page-bar">
        <BackButton />
      </div>
      <h2 className="page-title" data-heading tabIndex={-1}>
        <Marked text={text(place.names)} />
      </h2>
      <ul className="tags">
        <Tag>{m.count_stops({ count: place.stops.length })}</Tag>
        {place.precision !== 'exact' && <Tag>{m.place_area()}</Tag>}
      </ul>
      <div className="note">
        <PlaceReason place={place} />
      </div>
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
