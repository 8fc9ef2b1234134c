/** What is seen of a timeline, whether as a picture or as the app draws it: marks, lanes and dates, and where. */
import type { Page } from '@playwright/test';
import { expect } from '../../expect.ts';

type Seen = { readonly what: string; readonly x: number; readonly y: number };

/** Words are measured by their letters in pictures and by their lines elsewhere, CSS pixels. */
const TOLERANCE = { mark: 1, words: 2 };

/** Everything whose middle is in sight. */
export function seenTimeline(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    const panel = document.querySelector('#timeline');
    const root = panel?.querySelector('.timeline-poster') ?? panel?.querySelector('.timeline');
    if (!panel || !root) return [];
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    const foot = panel.querySelector('.poster-axis, .timeline-gaps')?.getBoundingClientRect();
    const isIn = ({ x, y }: { x: number; y: number }) =>
      x > left && x < right && y > top && y < bottom - (foot?.height ?? 0);
    const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
    const aboutOf = (mark: Element) => {
      const own = mark.getAttribute('data-about')?.split(' ').slice(0, 2).join(' ');
      const { href } = new URL(mark.getAttribute('href') ?? '', document.baseURI);
      const [, visit, stop] = /visit\/([^/]+)\/(?:#(.+))?$/.exec(href) ?? [];
      return own ?? (stop ? `stop ${stop}` : `visit ${visit}`);
    };
    const shown = (element: Element | null) =>
      element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
    const marks = [...root.querySelectorAll('a[href], button[data-about]:not([hidden])')]
      .filter((mark) => shown(mark) && mark.getBoundingClientRect().width > 0)
      .map((mark) => ({ what: aboutOf(mark), ...middle(mark.getBoundingClientRect()) }));
    const words: { what: string; x: number; y: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const { parentElement } = currentNode;
      const isOther = parentElement?.closest(
        '.timeline-below, .mark-count, a[data-many], defs, title',
      );
      if (isOther || !shown(parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      words.push({
        what: `“${currentNode.textContent?.trim()}”`,
        ...middle(range.getBoundingClientRect()),
      });
    }
    return [...marks, ...words].filter((each) => each.what !== '“”' && isIn(each));
  });
}

/** The same is seen at the same places. */
export function expectSameSeen(before: readonly Seen[], after: readonly Seen[]): void {
  const left = [...after];
  const differences: string[] = [];
  for (const { what, x, y } of before) {
    const away = (other: Seen) => Math.hypot(other.x - x, other.y - y);
    const [same] = left.filter((other) => other.what === what).sort((a, b) => away(a) - away(b));
    if (!same) {
      differences.push(`${what} is gone`);
      continue;
    }
    left.splice(left.indexOf(same), 1);
    const most = what.startsWith('“') ? TOLERANCE.words : TOLERANCE.mark;
    if (Math.max(Math.abs(same.x - x), Math.abs(same.y - y)) > most) {
      differences.push(`${what} moved by ${(same.x - x).toFixed(1)}, ${(same.y - y).toFixed(1)}`);
    }
  }
  differences.push(...left.map(({ what }) => `${what} is new`));
  expect(differences).toEqual([]);
}
