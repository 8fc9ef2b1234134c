import type { ArchiveProblem } from '../../archive/rangeFile.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { numberText } from '../language/numberText.ts';
import type { ArchiveState } from './archiveStore.ts';

const PROBLEMS: Readonly<Record<ArchiveProblem, () => string>> = {
  unreachable: m.archive_unreachable,
  changed: m.archive_changed,
  whole: m.archive_whole,
  damaged: m.archive_damaged,
};

type Props = {
  readonly state: ArchiveState;
  readonly onStop: () => void;
  readonly onRetry: () => void;
};

/** How far the search is, and what has come of it. A screen reader is told of beginning and end. */
export function ArchiveStatus({ state, onStop, onRetry }: Props) {
  const { status, problem, progress } = state;
  const { language } = useDossier();
  const isWorking = status === 'opening' || status === 'searching';
  const found = m.archive_found({ count: numberText(progress?.found ?? 0, language) });
  const total = progress?.total ?? 0;
  const done = progress?.done ?? 0;
  return (
    <div className="archive-status">
      <p role="status">{isWorking ? m.archive_searching() : endText(state, found)}</p>
      {isWorking && (
        <>
          <progress
            max={total || 1}
            value={total ? done : undefined}
            aria-label={m.archive_searching()}
          />
          <span aria-hidden="true">{found}</span>
          <button type="button" className="button" onClick={onStop}>
            {m.archive_stop()}
          </button>
        </>
      )}
      {!isWorking && isPartial(state) && (
        <button type="button" className="button" onClick={onRetry}>
          {m.archive_search_again()}
        </button>
      )}
      {status === 'failed' && (
        <p role="alert">
          {PROBLEMS[problem ?? 'damaged']()}{' '}
          <button type="button" className="link-button" onClick={onRetry}>
            {m.retry()}
          </button>
        </p>
      )}
    </div>
  );
}

function endText(state: ArchiveState, found: string): string {
  const { status, progress } = state;
  if (status === 'failed') return '';
  if (isPartial(state)) return `${m.archive_stopped()} ${found}`;
  return progress?.found === 0 ? m.archive_none() : found;
}

/** Whether the reader has stopped the search, which may have been a while ago. */
function isPartial({ status, progress }: ArchiveState): boolean {
  return status !== 'failed' && !(progress && progress.done === progress.total);
}
