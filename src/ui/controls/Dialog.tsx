import { type ReactNode, useId } from 'react';
import { DialogHead } from './DialogHead.tsx';
import { useModal } from './useModal.ts';

type Props = {
  /** Its own style, beside that of all dialogs. */
  readonly className: string;
  readonly title: string;
  /** The title stays in sight while the dialog scrolls. */
  readonly hasStickyHead?: boolean;
  /** Called once it is closed, by whatever means. */
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog over the page, with its title and a button that closes it. */
export function Dialog({ className, title, hasStickyHead, onClose, children }: Props) {
  const dialog = useModal();
  const titleId = useId();
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <DialogHead
        {...{ title, titleId }}
        isSticky={hasStickyHead ?? false}
        close={() => dialog.current?.close()}
      />
      {children}
    </dialog>
  );
}
