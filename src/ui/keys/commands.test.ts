import { describe, expect, test } from 'vitest';
import { commandOf, KEYS } from './commands.ts';

const press = (key: string, rest: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  defaultPrevented: false,
  ...rest,
});
const onPage = { closest: () => null };
/** Something of which an ancestor, or itself, is named so. */
const within = (name: string) => ({
  closest: (selectors: string) => (selectors.split(',').includes(name) ? {} : null),
});

describe('commandOf', () => {
  test.each(Object.entries(KEYS))('%s is "%s"', (key, command) => {
    expect(commandOf(press(key), onPage)).toBe(command);
  });

  test.each(['x', 'J', 'Escape', 'ArrowDown', 'Enter', '', 'toString'])('"%s" is none', (key) => {
    expect(commandOf(press(key), onPage)).toBeUndefined();
  });

  test.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing', 'repeat', 'defaultPrevented'] as const)(
    'none with %s',
    (name) => {
      expect(commandOf(press('j', { [name]: true }), onPage)).toBeUndefined();
    },
  );

  test.each(['textarea', 'select', '[contenteditable]', 'dialog[open]'])(
    'none within %s',
    (name) => {
      expect(commandOf(press('j'), within(name))).toBeUndefined();
      expect(commandOf(press('j'), within('section'))).toBe('next');
    },
  );

  test('where the event happened to no element', () => {
    expect(commandOf(press('/'), null)).toBe('search');
    expect(commandOf(press('/'), {})).toBe('search');
  });

  test('a keyboard of another alphabet has the letters in the same places', () => {
    expect(commandOf(press('о', { code: 'KeyJ' }), onPage)).toBe('next');
    expect(commandOf(press('ь', { code: 'KeyM' }), onPage)).toBe('map');
    expect(commandOf(press('ח', { code: 'KeyJ' }), onPage)).toBe('next');
    expect(commandOf(press('ة', { code: 'KeyM' }), onPage)).toBe('map');
    // A Latin keyboard of another layout means the letter that it shows.
    expect(commandOf(press('h', { code: 'KeyJ' }), onPage)).toBeUndefined();
  });
});
