import type { Place } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { Said } from '../dossier/Said.tsx';
import { useStatic } from '../prerender/static.ts';
import { precisionText } from './precisionText.ts';

/** How exactly a place is known, and from which gazetteer record its position comes. */
export function PlaceReason({ place }: { readonly place: Place }) {
  const { gazetteer, note, noteLinks } = place;
  if (useStatic()?.tells.positions === 'linked') {
    return (
      <p className="aside">
        {precisionText(place)} ·{' '}
        <Choose to={{ kind: 'place', place }} className="link-button">
          <Said of={place.names} />
        </Choose>
      </p>
    );
  }
  return (
    <>
      {note && (
        <p>
          <Said of={note} links={noteLinks} />
        </p>
      )}
      <p className="aside">
        {precisionText(place)} ·{' '}
        <a href={gazetteer.url} target="_blank" rel="noopener noreferrer">
          {m.gazetteer({ name: `${gazetteer.name} ${gazetteer.record}` })}
          <span className="arrow-out" aria-hidden="true" />
        </a>
      </p>
    </>
  );
}
