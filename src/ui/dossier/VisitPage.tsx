import type { Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { neighbour } from '../../domain/neighbour.ts';
import { m } from '../../locales/generated/messages.js';
import { CiteButton } from '../cite/CiteButton.tsx';
import { Choose } from '../controls/Choose.tsx';
import { Icon, IconButton } from '../controls/IconButton.tsx';
import { Reasons } from '../evidence/Reasons.tsx';
import { useIsStatic } from '../prerender/static.ts';
import { addressOf } from '../share/addressOf.ts';
import { useDossier, useTexts } from './context.ts';
import { ExcerptFigure } from './ExcerptFigure.tsx';
import { Marked } from './Marked.tsx';
import { People } from './People.tsx';
import { StopEntry } from './StopEntry.tsx';
import { Tag } from './Tags.tsx';

/** A visit as the numbered path of its stops; with one of them chosen, only that one is open. */
export function VisitPage({ visit, chosen }: { readonly visit: Visit; readonly chosen?: Stop }) {
  const { catalog, language, remaining } = useDossier();
  const text = useTexts();
  const isPartial = visit.stops.some((stop) => remaining.stops.has(stop));
  const selected = { kind: 'visit' as const, visit };
  const visitAt = (step: 1 | -1) => {
    const next = neighbour(catalog, remaining, selected, step);
    return next?.kind === 'visit' ? catalog.visitById.get(next.id) : undefined;
  };
  return (
    <>
      <div className="page-bar">
        <BackButton />
        <span className="page-of">
          {m.visit_of({ order: visit.order, total: catalog.visits.length })}
        </span>
        <StepButton label={m.previous_visit()} icon="back" to={visitAt(-1)} />
        <StepButton label={m.next_visit()} icon="forward" to={visitAt(1)} />
      </div>
      <h2 className="page-title" data-heading tabIndex={-1}>
        <Marked text={text(visit.title)} />
      </h2>
      <p className="page-date" data-tone={visit.direction.tone}>
        {dateText(visit.when, language)} · {text(visit.direction.names)}
      </p>
      <Reasons item={visit}>
        <Tag>{m.count_stops({ count: visit.stops.length })}</Tag>
        <Tag>{m.count_sources({ count: visit.sources.length })}</Tag>
      </Reasons>
      <People people={visit.people} />
      <CiteButton
        kind="visits"
        id={visit.id}
        address={() => addressOf({ kind: 'visit', visit })}
        label={m.cite_visit()}
      />
      <ol className="stop-list">
        {visit.stops.map((stop) => (
          <StopEntry
            key={stop.id}
            stop={stop}
            isChosen={stop === chosen}
            isOpen={chosen === undefined || stop === chosen}
            isAside={isPartial && !remaining.stops.has(stop) && stop !== chosen}
          />
        ))}
      </ol>
      {visit.excerpts.length > 0 && chosen === undefined && (
        <>
          <h3 className="group-title list-title">{m.about_the_visit()}</h3>
          {visit.excerpts.map((excerpt) => (
            <ExcerptFigure key={excerpt.id} excerpt={excerpt} />
          ))}
        </>
      )}
    </>
  );
}

type StepProps = {
  readonly label: string;
  readonly icon: 'back' | 'forward';
  /** Undefined at the end; the button keeps the focus that it has. */
  readonly to: Visit | undefined;
};

function StepButton({ label, icon, to }: StepProps) {
  const { select } = useDossier();
  if (useIsStatic() && to) {
    return (
      <Choose to={{ kind: 'visit', visit: to }} className="icon-button" label={label}>
        <Icon icon={icon} />
      </Choose>
    );
  }
  const go = () => to && select({ kind: 'visit', id: to.id });
  return <IconButton label={label} icon={icon} onPress={go} isDisabled={!to} />;
}

/** Back to everything. */
export function BackButton() {
  return (
    <Choose to={{ kind: 'none' }} className="back-button">
      <span aria-hidden="true">←</span> {m.all_visits()}
    </Choose>
  );
}
