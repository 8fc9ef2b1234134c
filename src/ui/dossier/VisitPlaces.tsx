import { Fragment } from 'react';
import type { Visit } from '../../domain/catalog.ts';
import { Choose } from '../controls/Choose.tsx';
import { between } from '../language/listed.ts';
import { Marked } from './Marked.tsx';
import { Said } from './Said.tsx';

/** The places of a visit in the order in which it first came to them; each leads to its page. */
export function VisitPlaces({ visit }: { readonly visit: Visit }) {
  const places = [...new Set(visit.stops.map(({ place }) => place))];
  return places.map((place, i) => (
    <Fragment key={place.id}>
      {i > 0 && ' '}
      {/* A comma does not begin a line. */}
      <span className="place-item">
        <Choose to={{ kind: 'place', place }} className="place-link">
          <Said of={place.shortNames ?? place.names} as={Marked} />
        </Choose>
        {i < places.length - 1 && between(', ').trimEnd()}
      </span>
    </Fragment>
  ));
}
