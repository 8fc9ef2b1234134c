import { m } from '../../locales/generated/messages.js';

type Props = { readonly shown: number; readonly total: number };

/** On paper: how much of a long list is not printed, and what to do about it. */
export function LeftOut({ shown, total }: Props) {
  return shown < total && <p className="print-note">{m.print_left_out({ shown, total })}</p>;
}
