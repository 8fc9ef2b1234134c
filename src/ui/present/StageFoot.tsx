import { type ReactNode, useMemo } from 'react';
import type { Catalog, Visit } from '../../domain/catalog.ts';
import { type Slide, selectionAt } from '../../domain/presentation.ts';
import { find, spotlight } from '../../domain/selection.ts';
import type { Presenter, PresenterState } from '../../state/presenter.ts';
import { useDossier } from '../dossier/context.ts';
import { StageCounter } from './StageBar.tsx';
import { TimeStrip } from './TimeStrip.tsx';
import type { Flagging } from './useFlag.ts';
import { useVeil } from './veil.ts';

type Props = {
  readonly slide: Slide;
  readonly state: PresenterState;
  readonly presenter: Presenter;
  readonly flagging: Flagging;
  readonly children: ReactNode;
};

/** Along the foot of the screen: the number of the slide, the time, and the tools. */
export function StageFoot({ slide, state, presenter, flagging, children }: Props) {
  const { catalog } = useDossier();
  const { withheld } = useVeil();
  const current = useMemo(() => visitsAt(slide, catalog), [slide, catalog]);
  return (
    <footer className="present-strip" inert={state.isBlank}>
      <StageCounter
        number={state.slide + 1}
        count={presenter.count}
        previous={presenter.previous}
        next={presenter.next}
      />
      <TimeStrip current={current} isWithheld={withheld === 'when'} flagging={flagging} />
      {children}
    </footer>
  );
}

/** The visits that a slide is about; none for a slide about everything. */
function visitsAt(slide: Slide, catalog: Catalog): ReadonlySet<Visit> {
  const selected = find(catalog, selectionAt(slide)) ?? { kind: 'none' as const };
  return new Set([...(spotlight(selected).stops ?? [])].map(({ visit }) => visit));
}
