import { useCallback, useRef, useState } from 'react';
import { countConditions } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { useDismissal } from '../controls/dismissal.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import { NARROW, useMedia } from '../views/media.ts';
import { useFilter } from './useFilter.ts';
import { REFUGE } from './useRefuge.ts';

const load = () => import('./FilterPanel.tsx');

/** Opens the filter: beside the page where there is room, over all of it where there is not. */
export function FilterButton({ explorer }: { readonly explorer: Explorer }) {
  const filter = useFilter(explorer);
  const [isOpen, setOpen] = useState(false);
  const { code, hasFailed } = useLoaded(load, isOpen);
  const isNarrow = useMedia(NARROW);
  const element = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismissal(element, isOpen, close);
  const count = countConditions(filter);
  return (
    <div className="filter" ref={element}>
      <button
        type="button"
        className="button filter-button"
        id={REFUGE}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => setOpen(!isOpen)}
      >
        {m.filter()}
        {count > 0 && (
          <>
            {' '}
            <span className="filter-count" aria-hidden="true">
              {count}
            </span>
            <span className="visually-hidden">({m.filter_active({ count })})</span>
          </>
        )}
      </button>
      {hasFailed && <p role="alert">{m.part_failed()}</p>}
      {isOpen && code && (
        <code.FilterPanel
          key={isNarrow ? 'over' : 'beside'}
          explorer={explorer}
          isModal={isNarrow}
          onClose={close}
        />
      )}
    </div>
  );
}
