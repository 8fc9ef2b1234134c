import { useDeferredValue, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { FACETS } from '../../domain/facets.ts';
import { EVERYTHING, isEverything } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';
import { filterOptions } from '../../scene/pages/filterOptions.ts';
import type { Explorer } from '../../state/explorer.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useDossier, usePassing } from '../dossier/context.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { passingOf } from './passingOf.ts';
import { showingText } from './showingText.ts';
import { useFilter } from './useFilter.ts';
import './filterPanel.css';

type Props = {
  readonly explorer: Explorer;
  /** Over the whole page, which waits behind it. */
  readonly isModal: boolean;
  readonly onClose: () => void;
};

const NONE: readonly string[] = [];

/** Every condition of the filter. It takes effect at once, and says what each choice would leave. */
export function FilterPanel({ explorer, isModal, onClose }: Props) {
  const { catalog, editFilter } = useDossier();
  const { search, filter: drawn } = usePassing();
  const filter = useFilter(explorer);
  // Words count once they can be answered.
  const answered = useMemo(
    () => (filter.text === drawn.text ? filter : { ...filter, text: drawn.text }),
    [filter, drawn.text],
  );
  // What is left is said in the frame of the press; counts and drawings follow.
  const remaining = passingOf(catalog, answered, search);
  const counted = useDeferredValue(answered);
  const options = useMemo(
    () => FACETS.map((facet) => [facet, filterOptions(catalog, counted, facet, search)] as const),
    [catalog, counted, search],
  );
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (isModal) element?.showModal();
    else element?.show();
    heading.current?.focus();
    // Closing gives the focus back to where it came from.
    return () => element?.close();
  }, [isModal]);
  return (
    <dialog ref={dialog} className="filter-panel" aria-labelledby={titleId} onClose={onClose}>
      <div className="filter-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {m.filter()}
        </h2>
        <p className="aside">{showingText(catalog, remaining)}</p>
        <IconButton label={m.close()} icon="close" onPress={onClose} />
      </div>
      <div className="filter-groups">
        <PeriodChoice filter={filter} editFilter={editFilter} />
        {options.map(([facet, choices]) => (
          <FacetGroup
            key={facet}
            facet={facet}
            options={choices}
            chosen={filter.chosen[facet] ?? NONE}
            editFilter={editFilter}
          />
        ))}
      </div>
      <div className="filter-foot">
        <button
          type="button"
          className="button"
          aria-disabled={isEverything(filter)}
          onClick={() => editFilter(() => EVERYTHING)}
        >
          {m.filter_clear()}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {m.close()}
        </button>
      </div>
    </dialog>
  );
}
