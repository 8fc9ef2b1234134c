import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { PartFailed } from './PartFailed.tsx';
import { useLoaded } from './useLoaded.ts';

type Props<Code> = {
  /** Must not change between renders. */
  readonly load: () => Promise<Code>;
  readonly isOpen: boolean;
  readonly children: (code: Code) => ReactNode;
};

/**
 * A dialog whose code comes when it is opened. What is said where it cannot be had stands on the
 * page's body: the menu with the button that opens the dialog may have closed.
 */
export function LaterDialog<Code>({ load, isOpen, children }: Props<Code>) {
  const { code, hasFailed, retry } = useLoaded(load, isOpen);
  if (isOpen && code) return children(code);
  return (
    hasFailed &&
    createPortal(<PartFailed className="part-failed-above" onRetry={retry} />, document.body)
  );
}
