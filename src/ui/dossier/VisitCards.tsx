import { memo } from 'react';
import type { Visit } from '../../domain/catalog.ts';
import { dateText, yearText } from '../../domain/dateText.ts';
import { byYear } from '../../scene/pages/years.ts';
import { Choose } from '../controls/Choose.tsx';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { ownKind } from '../language/kindText.ts';
import { listed } from '../language/listed.ts';
import { useDossier, useTexts } from './context.ts';
import { Marked } from './Marked.tsx';
import { publisher } from './publisher.ts';
import { Said } from './Said.tsx';
import { VisitTags } from './Tags.tsx';

/** Cards drawn at once; fewer of many, of which nobody reads all. */
const STEP = { few: 30, many: 20 };
const MANY = 60;

type Props = {
  readonly visits: readonly Visit[];
  /** The page without a script that has all of them, where there are more than are drawn at once. */
  readonly path?: string | undefined;
};

/** Visits as cards in the order of time, under the years in which they begin. */
export function VisitCards({ visits, path }: Props) {
  const { language } = useDossier();
  const step = visits.length > MANY ? STEP.many : STEP.few;
  const gradual = useGradually(visits, { step, path });
  const { drawn } = gradual;
  return (
    <>
      {byYear(drawn).map(({ year, visits: ofYear }) => (
        <div key={year} className="year">
          <h3 className="year-title">{yearText(year, language)}</h3>
          <ol className="visit-list">
            {ofYear.map((visit) => (
              <li
                key={visit.id}
                data-visit={visit.id}
                data-tone={visit.tone}
                {...itemOf(gradual, drawn.indexOf(visit))}
              >
                <VisitCard visit={visit} />
              </li>
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
/** So many publishers, likewise. */
const MOST_PUBLISHERS = 8;

/** When, what, where, and who says so. */
const VisitCard = memo(({ visit }: { readonly visit: Visit }) => {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const places = [
    ...new Set(visit.stops.map(({ place }) => text(place.shortNames ?? place.names))),
  ];
  const publishers = [...new Set(visit.sources.map(publisher))];
  return (
    <>
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
          {othersText(places.length - MOST_PLACES)}
        </span>
        <span className="entry-publishers">
          <Marked text={publishers.slice(0, MOST_PUBLISHERS).join(' · ')} />
          {othersText(publishers.length - MOST_PUBLISHERS)}
        </span>
      </Choose>
      <VisitTags visit={visit} />
    </>
  );
});

/** U+200E: the sign stands before its number, whichever way one reads. */
function othersText(count: number): string {
  return count > 0 ? ` \u200e+${count}` : '';
}
