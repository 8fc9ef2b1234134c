import type { Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { leadOf } from '../../domain/lead.ts';
import { m } from '../../locales/generated/messages.js';
import { Reasons } from '../evidence/Reasons.tsx';
import { useDossier, useTexts } from './context.ts';
import { ExcerptFigure } from './ExcerptFigure.tsx';
import { Marked } from './Marked.tsx';
import { People } from './People.tsx';
import { StopEntry } from './StopEntry.tsx';
import { StopBar, VisitBar } from './VisitBar.tsx';
import { VisitPlaces } from './VisitPlaces.tsx';

/** A visit: when, where, its first words, then the numbered path of its stops. */
export function VisitPage({ visit }: { readonly visit: Visit }) {
  const { language } = useDossier();
  const text = useTexts();
  const lead = leadOf(visit);
  const others = visit.excerpts.slice(1);
  return (
    <>
      <VisitBar visit={visit} />
      <h2 className="page-title" data-heading tabIndex={-1}>
        <Marked text={text(visit.title)} />
      </h2>
      <p className="page-date" data-tone={visit.direction.tone}>
        <span className="tone-sign" title={text(visit.direction.names)}>
          <span className="visually-hidden">{text(visit.direction.names)}, </span>
        </span>
        {dateText(visit.when, language)} · <VisitPlaces visit={visit} />
      </p>
      <ExcerptFigure excerpt={lead.excerpt} isLead />
      <Reasons item={visit} />
      <People people={visit.people} />
      <StopPath visit={visit} quoted={lead.repeats} />
      {others.length > 0 && (
        <>
          <h3 className="group-title list-title">{m.about_the_visit()}</h3>
          {others.map((excerpt) => (
            <ExcerptFigure key={excerpt.id} excerpt={excerpt} />
          ))}
        </>
      )}
    </>
  );
}

/** A stop within its visit, whose other stops are named only. */
export function StopPage({ stop }: { readonly stop: Stop }) {
  return (
    <>
      <StopBar stop={stop} />
      <StopPath visit={stop.visit} chosen={stop} />
    </>
  );
}

type PathProps = {
  readonly visit: Visit;
  readonly chosen?: Stop;
  readonly quoted?: Parameters<typeof StopEntry>[0]['quoted'];
};

function StopPath({ visit, chosen, quoted }: PathProps) {
  const { remaining } = useDossier();
  const isPartial = visit.stops.some((stop) => remaining.stops.has(stop));
  return (
    <ol className="stop-list">
      {visit.stops.map((stop) => (
        <StopEntry
          key={stop.id}
          stop={stop}
          quoted={quoted}
          isChosen={stop === chosen}
          isOpen={chosen === undefined || stop === chosen}
          isAside={isPartial && !remaining.stops.has(stop) && stop !== chosen}
        />
      ))}
    </ol>
  );
}
