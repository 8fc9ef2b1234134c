import { expect, test } from 'vitest';
import { wordPressLinks } from './wordPressLinks.ts';

/** A page in which one link after the other is clicked. */
function clicking() {
  const listeners = new Set<(event: Event) => void>();
  const posted: object[] = [];
  const page = {
    location: { href: 'https://example.org/visits/embed/?visit=a#?secret=abc' },
    document: {
      addEventListener: (_: 'click', listen: (event: Event) => void) => void listeners.add(listen),
      removeEventListener: (_: 'click', listen: (event: Event) => void) =>
        void listeners.delete(listen),
    },
  };
  const stop = wordPressLinks(page, 'abc', (message) => void posted.push(message));
  /** Whether the browser was kept from following the link. */
  const click = (href: string, hasTarget = true) => {
    let isPrevented = false;
    const link = { getAttribute: () => href };
    const target = { closest: () => (hasTarget ? link : null) };
    const event = {
      target,
      defaultPrevented: false,
      preventDefault: () => {
        isPrevented = true;
      },
    };
    // As much of an event as is read.
    for (const listen of listeners) listen(event as unknown as Event);
    return isPrevented;
  };
  return { posted, click, stop };
}

test('a link to the full page is handed to WordPress', () => {
  const { click, posted } = clicking();
  expect(click('../?visit=a')).toBe(true);
  expect(posted).toEqual([
    { message: 'link', value: 'https://example.org/visits/?visit=a', secret: 'abc' },
  ]);
});

test('links of others, and those within the page, are left alone', () => {
  const { click, posted } = clicking();
  expect(click('https://news.example/article')).toBe(false);
  expect(click('mailto:someone@example.org')).toBe(false);
  expect(click('#stop', false)).toBe(false);
  expect(posted).toEqual([]);
});

test('until it is stopped', () => {
  const { click, stop, posted } = clicking();
  stop();
  expect(click('../')).toBe(false);
  expect(posted).toEqual([]);
});
