import { describe, expect, test } from 'vitest';
import { presentCommandOf } from './presentKeys.ts';

const press = (key: string, rest: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  defaultPrevented: false,
  ...rest,
});
const onPage = { closest: () => null };
const within = (name: string) => ({
  closest: (selectors: string) => (selectors.split(',').includes(name) ? {} : null),
});
const command = (key: string, rest: Partial<KeyboardEvent> = {}) =>
  presentCommandOf(press(key, rest), onPage, true);

describe('presentCommandOf', () => {
  test.each([
    ...[
      ['PageDown', 'readOn'],
      ['ArrowDown', 'readOn'],
      [' ', 'readOn'],
    ],
    ...[
      ['ArrowRight', 'next'],
      ['n', 'next'],
      ['N', 'next'],
    ],
    ...[
      ['PageUp', 'readBack'],
      ['ArrowUp', 'readBack'],
      ['ArrowLeft', 'previous'],
    ],
    ...[
      ['p', 'previous'],
      ['Home', 'first'],
      ['End', 'last'],
      ['b', 'blank'],
      ['.', 'blank'],
    ],
    ...[
      ['v', 'blank'],
      ['f', 'fullscreen'],
      ['F5', 'start'],
      ['o', 'overview'],
      ['g', 'goTo'],
    ],
    ...[
      ['s', 'speaker'],
      ['c', 'compare'],
      ['?', 'help'],
      ['F1', 'help'],
      ['Escape', 'leave'],
    ],
  ] as const)('"%s" is "%s"', (key, wanted) => {
    expect(command(key)).toBe(wanted);
  });

  test('Shift with Space goes back, with other named keys it is the browser’s', () => {
    expect(command(' ', { shiftKey: true })).toBe('readBack');
    expect(command('Home', { shiftKey: true })).toBeUndefined();
  });

  test('F5 never loads the page anew: with Shift, held down, or in a dialog', () => {
    expect(command('F5', { shiftKey: true })).toBe('start');
    expect(command('F5', { repeat: true })).toBe('start');
    expect(command('F5', { ctrlKey: true })).toBeUndefined();
  });

  test.each([
    ['ю', 'Period'],
    [':', 'Period'],
    ['ز', 'Period'],
    ['ن', 'KeyB'],
    ['نا', 'KeyB'],
    ['נ', 'KeyB'],
    ['β', 'KeyB'],
    ['ব', 'KeyB'],
    ['ि', 'KeyB'],
    ['ㅠ', 'KeyB'],
    ['.', 'Slash'],
  ])('a clicker blanks the screen on a layout that has “%s” at %s', (key, code) => {
    expect(command(key, { code })).toBe('blank');
  });

  test('a layout with another sign in the place of the full stop keeps its own letters', () => {
    expect(command('>', { code: 'Period', shiftKey: true })).toBeUndefined();
    expect(command('p', { code: 'Period' })).toBe('previous');
    expect(command('x', { code: 'KeyB' })).toBeUndefined();
    expect(presentCommandOf(press('ю', { code: 'Period' }), onPage, false)).toBeUndefined();
  });

  test('Space on a button is the button’s, and a clicker still goes on', () => {
    expect(presentCommandOf(press(' '), within('button'), true)).toBeUndefined();
    expect(presentCommandOf(press('PageDown'), within('button'), true)).toBe('readOn');
  });

  test.each(['textarea', 'select', '[contenteditable]', 'dialog[open]'])(
    'none within %s',
    (name) => {
      for (const key of ['PageDown', 'n', ' ', 'Home']) {
        expect(presentCommandOf(press(key), within(name), true)).toBeUndefined();
      }
      expect(presentCommandOf(press('F5'), within(name), true)).toBe('start');
    },
  );

  test.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing', 'repeat', 'defaultPrevented'] as const)(
    'none with %s',
    (name) => {
      expect(command('PageDown', { [name]: true })).toBeUndefined();
      expect(command('b', { [name]: true })).toBeUndefined();
    },
  );

  test('letters and signs can be switched off; what has a name goes on working', () => {
    for (const key of ['n', 'b', '.', 'f', '?']) {
      expect(presentCommandOf(press(key), onPage, false)).toBeUndefined();
    }
    expect(presentCommandOf(press('PageDown'), onPage, false)).toBe('readOn');
  });

  test('a keyboard of another alphabet has the letters in the same places', () => {
    expect(command('и', { code: 'KeyB' })).toBe('blank');
    expect(command('И', { code: 'KeyB' })).toBe('blank');
  });
});
