import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Visit } from '../../domain/catalog.ts';
import { useManyTexts } from '../loading/useManyTexts.tsx';

type Props = {
  readonly visits: readonly Visit[];
  /** Called once: true when the texts are there or cannot be had, false when the reader has stopped it. */
  readonly onSettled: (isWanted: boolean) => void;
};

/** Fetches what a sheet quotes before printing begins, and says how far that is. */
export function PaperTexts({ visits, onSettled }: Props) {
  const { fetch, progress } = useManyTexts();
  const begin = useEffectEvent(() => {
    // What could not be had is left out, and the paper says so.
    fetch(visits).then(onSettled, () => onSettled(true));
  });
  useEffect(() => begin(), []);
  return createPortal(<div className="part-failed-above">{progress}</div>, document.body);
}
