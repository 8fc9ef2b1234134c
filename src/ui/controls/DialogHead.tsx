import { m } from '../../locales/generated/messages.js';

type Props = {
  readonly title: string;
  /** For what names the dialog by its title. */
  readonly titleId?: string | undefined;
  /** Stays in sight while the dialog scrolls. */
  readonly isSticky?: boolean;
  /** Closes the dialog, which then tells whoever opened it. */
  readonly close: () => void;
};

/** The title of a dialog and the button that closes it. */
export function DialogHead({ title, titleId, isSticky = false, close }: Props) {
  return (
    <div className="dialog-head" data-sticky={isSticky || undefined}>
      <h2 id={titleId}>{title}</h2>
      <button type="button" className="button" onClick={close}>
        {m.close()}
      </button>
    </div>
  );
}
