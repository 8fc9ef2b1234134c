import type { Stop, Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { neighbour } from '../../domain/neighbour.ts';
import { m } from '../../locales/generated/messages.js';
import { useCiting } from '../cite/useCiting.tsx';
import { Choose } from '../controls/Choose.tsx';
import { MoreMenu } from '../controls/MoreMenu.tsx';
import { addressOf } from '../share/addressOf.ts';
import { useDossier, usePassing } from './context.ts';
import { Marked } from './Marked.tsx';
import { PageBar, StepButton } from './PageBar.tsx';
import { Said } from './Said.tsx';

/** Above a visit: which of all it is, and the way to those before and after it. */
export function VisitBar({ visit }: { readonly visit: Visit }) {
  const { catalog } = useDossier();
  const { remaining } = usePassing();
  const visitAt = (step: 1 | -1) => {
    const next = neighbour(catalog, remaining, { kind: 'visit', visit }, step);
    const to = next?.kind === 'visit' ? catalog.visitById.get(next.id) : undefined;
    return to && { kind: 'visit' as const, visit: to };
  };
  return (
    <PageBar>
      <span className="page-of">
        {m.visit_of({ order: visit.order, total: catalog.visits.length })}
      </span>
      <StepButton label={m.previous_visit()} icon="back" to={visitAt(-1)} />
      <StepButton label={m.next_visit()} icon="forward" to={visitAt(1)} />
      <VisitMore visit={visit} />
    </PageBar>
  );
}

/** Above a stop: its visit, which of its stops it is, and the way to those before and after it. */
export function StopBar({ stop }: { readonly stop: Stop }) {
  const { language } = useDossier();
  const { remaining } = usePassing();
  const { visit } = stop;
  const place = { order: stop.order, total: visit.stops.length };
  const stopAt = (step: 1 | -1) => {
    const ahead = step === 1 ? visit.stops : [...visit.stops].reverse();
    const to = ahead.slice(ahead.indexOf(stop) + 1).find((other) => remaining.stops.has(other));
    return to && { kind: 'stop' as const, stop: to };
  };
  return (
    <PageBar
      below={
        <div className="page-bar-visit">
          <h2 className="page-bar-title" data-heading tabIndex={-1}>
            <Choose to={{ kind: 'visit', visit }} className="page-visit">
              <Said of={visit.title} as={Marked} />
            </Choose>
          </h2>
          <p className="page-bar-date">{dateText(visit.when, language, 'short')}</p>
        </div>
      }
    >
      <span className="page-of">
        <span className="visually-hidden">{m.stop_of(place)}</span>
        <span aria-hidden="true">{m.visit_of(place)}</span>
      </span>
      <StepButton label={m.previous_stop()} icon="back" to={stopAt(-1)} />
      <StepButton label={m.next_stop()} icon="forward" to={stopAt(1)} />
      <VisitMore visit={visit} />
    </PageBar>
  );
}

function VisitMore({ visit }: { readonly visit: Visit }) {
  const { cite, dialog } = useCiting({
    kind: 'visits',
    id: visit.id,
    address: () => addressOf({ kind: 'visit', visit }),
  });
  return (
    <>
      <MoreMenu label={m.more_about_visit()}>
        {(close) => (
          <button
            type="button"
            className="more-item"
            onClick={() => {
              close();
              cite();
            }}
          >
            {m.cite_visit()}
          </button>
        )}
      </MoreMenu>
      {dialog}
    </>
  );
}
