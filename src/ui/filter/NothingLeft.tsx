import { memo } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { useRemainingVisits } from '../dossier/useRemainingVisits.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const loadEmpty = () => import('./EmptyResult.tsx');

type Props = {
  /** Whether hits are shown, which a dossier without visits has none of, either. */
  readonly areHits: boolean;
};

/**
 * Says that the filter leaves nothing, and how to widen it. It stands above hits and overview alike, so that its
 * buttons stay when one takes the place of the other: a press would be lost.
 */
export const NothingLeft = memo(({ areHits }: Props) => {
  const { catalog } = useDossier();
  const isEmpty = useRemainingVisits().length === 0 && (areHits || catalog.visits.length > 0);
  const { code, hasFailed } = useLoaded(loadEmpty, isEmpty);
  if (!isEmpty) return null;
  return (
    <>
      {code && <code.EmptyResult />}
      {hasFailed && <p role="alert">{m.filter_empty()}</p>}
    </>
  );
});
