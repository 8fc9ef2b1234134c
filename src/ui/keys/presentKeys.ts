/** What keys, and the clickers that send them, ask for while something is presented. */
import { type Forward, keyAsRead } from '../../domain/reading.ts';
import { type KeyPress, latin, OWN_USE, type Target } from './commands.ts';

/** Single letters and signs, which the reader may have switched off (WCAG 2.1.4). */
const LETTERS = {
  n: 'next',
  p: 'previous',
  b: 'blank',
  v: 'blank',
  '.': 'blank',
  f: 'fullscreen',
  o: 'overview',
  g: 'goTo',
  s: 'speaker',
  c: 'compare',
  '?': 'help',
} as const;

/** Keys with a name, where one reads on to the right. Those that go on read a long card to its end first. */
const NAMED = {
  PageDown: 'readOn',
  ArrowDown: 'readOn',
  ArrowRight: 'next',
  PageUp: 'readBack',
  ArrowUp: 'readBack',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  F1: 'help',
  Escape: 'leave',
} as const;

export type PresentCommand =
  | (typeof LETTERS)[keyof typeof LETTERS]
  | (typeof NAMED)[keyof typeof NAMED]
  | 'start';

/** What Space and Enter press. */
const PRESSABLE = 'button,a,summary,[role="button"]';

/**
 * The command of a key pressed on `target`; none while typing, in dialogs, with other keys held, or
 * where the key is the focused button's own.
 */
export function presentCommandOf(
  press: KeyPress & Pick<KeyboardEvent, 'shiftKey'>,
  target: Target,
  hasLetters: boolean,
  forward: Forward = 1,
): PresentCommand | undefined {
  const isHeld = press.altKey || press.ctrlKey || press.metaKey;
  if (isHeld || press.defaultPrevented) return undefined;
  // No field has a use for it, and the page is never to be loaded anew by it, however long it is
  // held. Clickers send it with Shift, too.
  if (press.key === 'F5') return 'start';
  if (press.isComposing || press.repeat) return undefined;
  if (target?.closest?.(OWN_USE)) return undefined;
  if (press.key === ' ') {
    if (target?.closest?.(PRESSABLE)) return undefined;
    return press.shiftKey ? 'readBack' : 'readOn';
  }
  const read = keyAsRead(press.key, forward);
  const named = Object.entries(NAMED).find(([key]) => key === read);
  if (named) return press.shiftKey ? undefined : named[1];
  if (!hasLetters) return undefined;
  // Caps Lock is no reason not to be understood.
  const key = latin({ ...press, key: press.key.toLowerCase() });
  const command = Object.entries(LETTERS).find(([letter]) => letter === key)?.[1];
  // A clicker's full stop comes as the key in this place, whatever the layout has there.
  return command ?? (press.code === 'Period' && !press.shiftKey ? 'blank' : undefined);
}
