import { type ReactNode, useRef } from 'react';
import type { Selected } from '../../domain/selection.ts';
import { selectionOf } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { Icon, IconButton } from '../controls/IconButton.tsx';
import { useIsStatic } from '../prerender/static.ts';
import { useDossier } from './context.ts';
import { useBarRoom } from './useBarRoom.ts';

type Props = {
  /** On the right: where one is, and what can be done. */
  readonly children?: ReactNode;
  /** Below, if what the page is about must stay in sight. */
  readonly below?: ReactNode;
};

/** The top of a page of the dossier, which stays while it scrolls: back to everything, and more. */
export function PageBar({ children, below }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useBarRoom(bar);
  return (
    <div ref={bar} className="page-bar">
      <div className="page-bar-line">
        <Choose to={{ kind: 'none' }} className="back-button">
          <span className="arrow-back" aria-hidden="true" /> {m.all_visits()}
        </Choose>
        {children}
      </div>
      {below}
    </div>
  );
}

type StepProps = {
  readonly label: string;
  readonly icon: 'back' | 'forward';
  /** Undefined at the end; the button keeps the focus that it has. */
  readonly to: Selected | undefined;
};

/** To what comes before or after. */
export function StepButton({ label, icon, to }: StepProps) {
  const { select } = useDossier();
  if (useIsStatic() && to) {
    return (
      <Choose to={to} className="icon-button" label={label}>
        <Icon icon={icon} />
      </Choose>
    );
  }
  const go = () => to && select(selectionOf(to));
  return <IconButton label={label} icon={icon} onPress={go} isDisabled={!to} />;
}
