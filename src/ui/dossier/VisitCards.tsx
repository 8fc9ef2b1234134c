import type { Visit } from '../../domain/catalog.ts';
import { dateText, yearText } from '../../domain/dateText.ts';
import { numeral } from '../../domain/direction.ts';
import { byYear } from '../../scene/years.ts';
import { Choose } from '../controls/Choose.tsx';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { ownKind } from '../language/kindText.ts';
import { listed } from '../language/listed.ts';
import { useDossier, useTexts } from './context.ts';
import { Marked } from './Marked.tsx';
import { publisher } from './publisher.ts';
import { Said } from './Said.tsx';
import { VisitTags } from './Tags.tsx';

/** Visits as cards in the order of time, under the years in which they begin. */
export function VisitCards({ visits }: { readonly visits: readonly Visit[] }) {
  const { language } = useDossier();
  const gradual = useGradually(visits);
  return (
    <>
      {byYear(gradual.drawn).map(({ year, visits: ofYear }) => (
        <div key={year} className="year">
          <h3 className="year-title">{yearText(year, language)}</h3>
          <ol className="visit-list">
            {ofYear.map((visit) => (
              <VisitCard key={visit.id} visit={visit} />
            ))}
          </ol>
        </div>
      ))}
      <ShowMore {...gradual} />
    </>
  );
}

/** So many places are named on a card, and the others counted. */
const MOST_PLACES = 3;

/** When, what, where, and who says so. */
function VisitCard({ visit }: { readonly visit: Visit }) {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const places = [
    ...new Set(visit.stops.map(({ place }) => text(place.shortNames ?? place.names))),
  ];
  const others = places.length - MOST_PLACES;
  const publishers = [...new Set(visit.sources.map(publisher))];
  return (
    <li data-visit={visit.id} data-tone={visit.direction.tone}>
      <Choose to={{ kind: 'visit', visit }} className="entry">
        <span className="entry-date">
          {dateText(visit.when, language)} · <Said of={visit.direction.names} />
          {ownKind(visit, catalog, language)}
        </span>
        <span className="entry-title">
          <Said of={visit.title} as={Marked} />
        </span>
        <span className="entry-places">
          <Marked text={listed(places.slice(0, MOST_PLACES))} />
          {others > 0 && ` ${numeral(`+${others}`, language)}`}
        </span>
        <span className="entry-publishers">
          <Marked text={publishers.join(' · ')} />
        </span>
      </Choose>
      <VisitTags visit={visit} />
    </li>
  );
}
