import { useMemo } from 'react';
import type { Flag } from '../../domain/guess.ts';
import { firstFlag } from '../../scene/present/flag.ts';
import { type Miss, missOf } from '../../scene/present/miss.ts';
import { useDossier } from '../dossier/context.ts';
import type { StageState } from './useStage.ts';

/** The flag of a class that guesses where or when it was. Without one all is asked aloud. */
export type Flagging = {
  readonly flag: Flag | undefined;
  /** It can be placed, moved and removed now. */
  readonly isOpen: boolean;
  /** How far it is off; only once that is revealed. */
  readonly miss: Miss | undefined;
  readonly place: (flag: Flag | undefined) => void;
  /** Places it in the middle of everything. */
  readonly begin: () => void;
};

/** The flag on a slide. */
export function useFlag({ slide, presenter, state, veil }: Omit<StageState, 'slides'>): Flagging {
  const { catalog } = useDossier();
  const { guess, isRevealed, flag } = state;
  const miss = useMemo(
    () => (flag && isRevealed ? missOf(flag, slide, catalog) : undefined),
    [flag, isRevealed, slide, catalog],
  );
  return {
    flag,
    isOpen: veil.withheld === 'where' || veil.withheld === 'when',
    miss,
    place: presenter.setFlag,
    begin: () => guess && presenter.setFlag(firstFlag(guess, catalog)),
  };
}
