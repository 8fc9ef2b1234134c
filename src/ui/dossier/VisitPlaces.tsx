import { Fragment, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Visit } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { focusItem } from '../controls/items.ts';
import { between } from '../language/listed.ts';
import { useIsStatic } from '../prerender/static.ts';
import { Marked } from './Marked.tsx';
import { Said } from './Said.tsx';

/** More than half as many again as these are named only on request. */
const NAMED = 12;

/** The places of a visit in the order in which it first came to them; each leads to its page. */
export function VisitPlaces({ visit }: { readonly visit: Visit }) {
  const places = [...new Set(visit.stops.map(({ place }) => place))];
  const [isWhole, setWhole] = useState(useIsStatic());
  const named = isWhole || places.length < NAMED * 1.5 ? places : places.slice(0, NAMED);
  return (
    <>
      {named.map((place, i) => (
        <Fragment key={place.id}>
          {i > 0 && ' '}
          {/* A comma does not begin a line. */}
          <span className="place-item" data-item={i}>
            <Choose to={{ kind: 'place', place }} className="place-link">
              <Said of={place.shortNames ?? place.names} as={Marked} />
            </Choose>
            {i < places.length - 1 && between(', ').trimEnd()}
          </span>
        </Fragment>
      ))}
      {named.length < places.length && (
        <>
          {' '}
          <button
            type="button"
            className="link-button"
            onClick={({ currentTarget }) => {
              const { parentElement } = currentTarget;
              flushSync(() => setWhole(true));
              focusItem(parentElement, NAMED);
            }}
          >
            {m.show_all({ total: places.length })}
          </button>
        </>
      )}
    </>
  );
}
