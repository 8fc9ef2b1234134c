/** What a single key asks for. Letters, `/` and `?` may be switched off (WCAG 2.1.4). */

export const KEYS = {
  '?': 'help',
  '/': 'search',
  j: 'next',
  k: 'previous',
  m: 'map',
  t: 'timeline',
  d: 'dossier',
  l: 'list',
} as const;

export type Command = (typeof KEYS)[keyof typeof KEYS];

/** As much of a `KeyboardEvent` as is read here. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'repeat' | 'defaultPrevented'
>;

/** What has the focus: an element, or whatever else an event can happen to. */
export type Target = { closest?: (selectors: string) => unknown } | null;

/**
 * Where keys write, choose from a list, or belong to a dialog. One that is closed has the focus for a
 * moment longer, until the page hears of it.
 */
export const OWN_USE = [
  'input:not([type="checkbox"], [type="radio"], [type="range"])',
  ...['textarea', 'select', '[contenteditable]', 'dialog[open]'],
].join();

/** The command of a key pressed on `target`; none while typing, in dialogs, or with other keys held. */
export function commandOf(press: KeyPress, target: Target): Command | undefined {
  const isHeld = press.altKey || press.ctrlKey || press.metaKey;
  if (isHeld || press.isComposing || press.repeat || press.defaultPrevented) return undefined;
  if (target?.closest?.(OWN_USE)) return undefined;
  const key = latin(press);
  return Object.entries(KEYS).find(([own]) => own === key)?.[1];
}

/** On a keyboard of another script, the letter that a Latin one has in that place. */
export function latin({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  const isOther = /^(\p{Ll}|[\p{Lo}\p{M}]+)$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return isOther ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key) : key;
}
