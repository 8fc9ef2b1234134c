import type { MouseEvent } from 'react';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { toSearch } from '../../state/url.ts';
import { useLinkedState } from '../controls/useLinkedState.ts';
import { useIsStatic } from '../prerender/static.ts';

type Props = {
  readonly explorer: Explorer;
  readonly className?: string;
};

/** Presents what is selected, and is a link to that. */
export function PresentLink({ explorer, className = '' }: Props) {
  const state = useLinkedState(explorer);
  const isStatic = useIsStatic();
  const presented = { ...state, presentation: {} };
  const href = isStatic
    ? `./${toSearch(presented)}`
    : location.pathname + toSearch(presented, location.search);
  const follow = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || event.button !== 0) return;
    event.preventDefault();
    const { selection } = explorer.getState();
    // What is selected is what to begin with; else there is something to choose.
    explorer.present(selection.kind === 'none' ? { isStarting: true } : {}, selection);
  };
  return (
    <a
      className={`button present-link ${className}`}
      href={href}
      data-needs-script={isStatic || undefined}
      onClick={follow}
    >
      {m.present()}
    </a>
  );
}
