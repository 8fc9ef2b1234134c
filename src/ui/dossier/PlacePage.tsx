import type { Place } from '../../domain/catalog.ts';
import { visitsAtPlace } from '../../domain/chunks/shown.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { PlaceReason } from '../evidence/PlaceReason.tsx';
import { precisionText } from '../evidence/precisionText.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import { useStatic } from '../prerender/static.ts';
import { useDossier, usePassing } from './context.ts';
import { Marked } from './Marked.tsx';
import { PageBar } from './PageBar.tsx';
import { Said } from './Said.tsx';
import { StopEntry } from './StopEntry.tsx';
import { useMostInSight } from './useMostInSight.ts';
import { OPEN_STOPS } from './VisitPage.tsx';

/** A place: its stops through time, each with its excerpts. */
export function PlacePage({ place }: { readonly place: Place }) {
  const { catalog } = useDossier();
  const { remaining } = usePassing();
  const isPartial = place.stops.some((stop) => remaining.stops.has(stop));
  const most = useMostInSight(place.stops, remaining);
  const parts = useStatic();
  const told = parts?.tells.stops;
  const gradual = useGradually(
    place.stops,
    told ? { step: told.inAll, path: parts?.listPath } : { step: OPEN_STOPS, most },
  );
  return (
    <>
      <PageBar />
      <h2 className="page-title" data-heading tabIndex={-1}>
        <Said of={place.names} as={Marked} />
      </h2>
      <p className="page-date">
        {m.count_stops({ count: place.stops.length })}
        {place.precision !== 'exact' && <> · {precisionText(place)}</>}
        {place.within && (
          <>
            {' · '}
            <Choose to={{ kind: 'place', place: place.within }} className="place-link">
              <Said of={place.within.shortNames ?? place.within.names} as={Marked} />
            </Choose>
          </>
        )}
      </p>
      <details className="quiet">
        <summary>{m.view_method()}</summary>
        <div className="reason">
          <WithTexts visits={visitsAtPlace(catalog, place)}>
            {() => <PlaceReason place={place} />}
          </WithTexts>
        </div>
      </details>
      <ol className="stop-list">
        {gradual.drawn.map((stop, i) => (
          <StopEntry
            key={stop.id}
            position={itemOf(gradual, i)}
            stop={stop}
            isChosen={false}
            isOpen={!told || i < told.inWords}
            isAtPlace
            isAside={isPartial && !remaining.stops.has(stop)}
          />
        ))}
      </ol>
      <ShowMore {...gradual} />
    </>
  );
}
