import type { Excerpt, Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { leadOf } from '../../domain/lead.ts';
import { m } from '../../locales/generated/messages.js';
import { itemOf } from '../controls/items.ts';
import { ShowEarlier, ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { Reasons } from '../evidence/Reasons.tsx';
import { ownKind } from '../language/kindText.ts';
import { useTextsOf, useTextsSoon } from '../loading/useTextsOf.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import { useIsStatic } from '../prerender/static.ts';
import { useDossier, usePassing, useTexts } from './context.ts';
import { ExcerptFigure } from './ExcerptFigure.tsx';
import { Marked } from './Marked.tsx';
import { People } from './People.tsx';
import { Said } from './Said.tsx';
import { StopEntry } from './StopEntry.tsx';
import { useMostInSight } from './useMostInSight.ts';
import { StopBar, VisitBar } from './VisitBar.tsx';
import { VisitPlaces } from './VisitPlaces.tsx';

/** So many stops are drawn at once with all that is quoted of them, and so many of one line each. */
export const OPEN_STOPS = 10;
const BRIEF_STOPS = 20;

type Props = {
  readonly visit: Visit;
  /** Only this one is open, and the visit stays in the bar above. */
  readonly chosen?: Stop;
};

/**
 * A visit: when, where, its first words, then the numbered path of its stops. With a stop chosen, that
 * stop within the path; the path stays on the page, and so does the focus in it.
 */
export function VisitPage({ visit, chosen }: Props) {
  const { areThere } = useTextsOf([visit]);
  const { remaining } = usePassing();
  const most = useMostInSight(visit.stops, remaining);
  const lead = areThere ? leadOf(visit) : undefined;
  useTextsSoon(useNeighbours(visit));
  return (
    <>
      {chosen ? <StopBar stop={chosen} /> : <VisitBar visit={visit} />}
      {!chosen && <VisitHead visit={visit} lead={lead?.excerpt} />}
      <StopPath visit={visit} chosen={chosen} quoted={chosen ? undefined : lead?.repeats} />
      {!chosen && lead && visit.excerpts.length > 1 && most >= visit.stops.length && (
        <Others excerpts={visit.excerpts.slice(1)} />
      )}
    </>
  );
}

/** The visits before and after one. */
function useNeighbours(visit: Visit): Visit[] {
  const { catalog } = useDossier();
  const at = visit.order - 1;
  return [catalog.visits[at + 1], catalog.visits[at - 1]].flatMap((each) => each ?? []);
}

/** What is quoted of the visit beside its first words. */
function Others({ excerpts }: { readonly excerpts: readonly Excerpt[] }) {
  const gradual = useGradually(excerpts, { step: OPEN_STOPS });
  return (
    <section>
      <h3 className="group-title list-title">{m.about_the_visit()}</h3>
      {gradual.drawn.map((excerpt, i) => (
        <div key={excerpt.id} data-item={gradual.from + i}>
          <ExcerptFigure excerpt={excerpt} />
        </div>
      ))}
      <ShowMore {...gradual} />
    </section>
  );
}

type HeadProps = {
  readonly visit: Visit;
  /** Undefined until the texts are there. */
  readonly lead: Excerpt | undefined;
};

function VisitHead({ visit, lead }: HeadProps) {
  const { catalog, language } = useDossier();
  const isStatic = useIsStatic();
  const text = useTexts();
  return (
    <>
      <h2 className="page-title" data-heading tabIndex={-1}>
        <Said of={visit.title} as={Marked} />
      </h2>
      <p
        className="page-date"
        data-tone={visit.tone}
        // What the bar above a stop says before the app is there (`begin/words.ts`).
        data-short={isStatic ? dateText(visit.when, language, 'short') : undefined}
      >
        <span className="tone-sign" title={text(visit.direction.names)}>
          <span className="visually-hidden">
            <Said of={visit.direction.names} />,{' '}
          </span>
        </span>
        {dateText(visit.when, language)}
        {ownKind(visit, catalog, language)} · <VisitPlaces visit={visit} />
      </p>
      <WithTexts visits={[visit]} lines={7}>
        {() => (
          <>
            {lead && <ExcerptFigure key={lead.id} excerpt={lead} isLead />}
            <Reasons key={visit.id} item={visit} />
            <People people={visit.people} />
          </>
        )}
      </WithTexts>
    </>
  );
}

type PathProps = {
  readonly visit: Visit;
  readonly chosen: Stop | undefined;
  readonly quoted: ReadonlySet<Excerpt> | undefined;
};

function StopPath({ visit, chosen, quoted }: PathProps) {
  const { remaining } = usePassing();
  const isPartial = visit.stops.some((stop) => remaining.stops.has(stop));
  const most = useMostInSight(visit.stops, remaining);
  const gradual = useGradually(visit.stops, {
    most,
    step: chosen ? BRIEF_STOPS : OPEN_STOPS,
    chosen: chosen ? visit.stops.indexOf(chosen) : -1,
  });
  return (
    <>
      <ShowEarlier {...gradual} />
      <ol className="stop-list">
        {gradual.drawn.map((stop, i) => (
          <StopEntry
            key={stop.id}
            stop={stop}
            position={itemOf(gradual, i)}
            quoted={quoted}
            isChosen={stop === chosen}
            isOpen={chosen === undefined || stop === chosen}
            isAside={isPartial && !remaining.stops.has(stop) && stop !== chosen}
            isToldElsewhere={chosen === undefined}
          />
        ))}
      </ol>
      <ShowMore {...gradual} />
    </>
  );
}
