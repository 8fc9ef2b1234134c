import { m } from '../../locales/generated/messages.js';

type Props = {
  readonly shown: number;
  readonly total: number;
  /** A filter would bring the others on paper. */
  readonly hasFilter?: boolean;
};

/** On paper: how much of a long list is not printed, and what to do about it. */
export function LeftOut({ shown, total, hasFilter = true }: Props) {
  if (shown >= total) return null;
  return (
    <p className="print-note">
      {m.print_left_out({ shown, total })} {hasFilter && m.print_filter()}
    </p>
  );
}
