import { expect, test } from 'vitest';
import { openScreen, openSpeaker } from './openWindow.ts';

const HERE = 'https://example.org/visits/';
const ADDRESS = '/visits/?present=lesson&step=4&speaker';

/** A page whose browser has a window of each name at some address, or lets none be opened. */
function pageWith(at: string | undefined, origin = 'https://example.org') {
  const log: string[] = [];
  const opened = {
    focus: () => void log.push('focus'),
    location: {
      get search() {
        if (at === undefined) throw new DOMException('foreign', 'SecurityError');
        return new URL(at).search;
      },
      replace: (address: string) => void log.push(`goes to ${address}`),
    },
  };
  const page = {
    origin,
    location: { href: HERE },
    open: (address: string, name: string) => {
      log.push(`opens "${address}" as ${name}`);
      return opened;
    },
  };
  // Cast: as much of a window as is used.
  return { page: page as unknown as Window, log };
}

test('a new window goes to the address', () => {
  const { page, log } = pageWith('about:blank');
  expect(openSpeaker(ADDRESS, 'speaker', page)).toBe(true);
  expect(log).toEqual(['opens "" as speaker', `goes to ${ADDRESS}`, 'focus']);
});

test('one that is there is left where it is, at whichever step', () => {
  const { page, log } = pageWith(`${HERE}?present=lesson&speaker`);
  expect(openSpeaker(ADDRESS, 'speaker', page)).toBe(true);
  expect(log).toEqual(['opens "" as speaker', 'focus']);
});

test.each([`${HERE}?present=other&speaker`, `${HERE}?present=lesson`, `${HERE}?visit=a`])(
  'one that shows something else (%s) goes to the address',
  (at) => {
    const { page, log } = pageWith(at);
    openSpeaker(ADDRESS, 'speaker', page);
    expect(log).toContain(`goes to ${ADDRESS}`);
  },
);

test('of a window that has gone elsewhere nothing is known', () => {
  const elsewhere = pageWith(undefined);
  openSpeaker(ADDRESS, 'speaker', elsewhere.page);
  expect(elsewhere.log).toContain(`goes to ${ADDRESS}`);
  // A file may not even look at another window of its own.
  const file = pageWith(undefined, 'null');
  openSpeaker(ADDRESS, 'speaker', file.page);
  expect(file.log).toEqual(['opens "" as speaker', 'focus']);
});

test('the screen is loaded anew in its own window', () => {
  const { page, log } = pageWith(`${HERE}?visit=a`);
  expect(openScreen('/visits/?present', 'screen', page)).toBe(true);
  expect(log).toEqual(['opens "/visits/?present" as screen', 'focus']);
});

test('where windows are forbidden it says so', () => {
  // Cast: as much of a window as is used.
  const page = { open: () => null } as unknown as Window;
  expect(openSpeaker(ADDRESS, 'speaker', page)).toBe(false);
  expect(openScreen(ADDRESS, 'screen', page)).toBe(false);
});
