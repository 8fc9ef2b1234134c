import { type KeyboardEvent, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { countConditions } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { LaterDialog } from '../loading/LaterDialog.tsx';
import { COMPACT, useMedia } from '../views/media.ts';
import { useFilter } from './useFilter.ts';
import { REFUGE } from './useRefuge.ts';

const load = () => import('./FilterPanel.tsx');

/** The id of the place that the panel takes on the page: the first in it, so that Tab goes there. */
export const FILTER_SLOT = 'filter-slot';

/**
 * Opens the filter: beside what it filters where there is room, over all of the page where there is
 * not.
 */
export function FilterButton({ explorer }: { readonly explorer: Explorer }) {
  const filter = useFilter(explorer);
  const [isOpen, setOpen] = useState(false);
  const isOver = useMedia(COMPACT);
  const close = useCallback(() => setOpen(false), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Said once: Escape also clears the selection, which is not meant here.
    event.preventDefault();
    close();
  };
  const slot = isOpen ? document.getElementById(FILTER_SLOT) : null;
  const count = countConditions(filter);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of what it holds.
    <div className="filter" onKeyDown={onKeyDown}>
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
      <LaterDialog {...{ load, isOpen }}>
        {({ FilterPanel }) =>
          slot &&
          createPortal(
            <FilterPanel
              key={isOver ? 'over' : 'beside'}
              explorer={explorer}
              isModal={isOver}
              onClose={close}
            />,
            slot,
          )
        }
      </LaterDialog>
    </div>
  );
}
