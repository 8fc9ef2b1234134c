import type { ReactNode } from 'react';
import { type Selected, selectionOf } from '../../domain/selection.ts';
import { pathOf } from '../../share/paths.ts';
import { useDossier } from '../dossier/context.ts';
import { useIsStatic } from '../prerender/static.ts';

type Props = {
  readonly to: Selected;
  readonly className: string;
  /** For those who see no sign. */
  readonly label?: string;
  readonly isPressed?: boolean;
  /** The source that it is chosen for; its excerpts stand first. */
  readonly source?: string | undefined;
  readonly children: ReactNode;
};

/** A button that selects something; on a page without a script, a link to the page of that. */
export function Choose({ to, className, label, isPressed, source, children }: Props) {
  const { select } = useDossier();
  const named = { className, 'aria-label': label, title: label };
  if (useIsStatic()) {
    return (
      <a {...named} href={pathOf(to) || './'}>
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      {...named}
      data-to={pathOf(to)}
      aria-pressed={isPressed}
      onClick={() => select(selectionOf(to), source)}
    >
      {children}
    </button>
  );
}
