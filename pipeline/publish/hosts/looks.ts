import { EMBED_SCRIPT, placeholder } from './frames.ts';
import { type Host, inArticle } from './page.ts';
import type { Subject } from './subject.ts';

/** Hosts with another colour scheme, direction or width. */
export function unusualLooks({ title, chosen }: Subject): Host[] {
  return [
    {
      name: 'dark',
      title: 'Dark page',
      line: 'The page is dark for everyone; the embed is asked to be so, too, and no white shows around it.',
      root: 'lang="en" class="dark"',
      head: EMBED_SCRIPT,
      body: inArticle(placeholder(title, { ...chosen, theme: 'dark' })),
    },
    {
      name: 'light',
      title: 'Light page for readers who prefer dark',
      line: 'The page is light whatever the reader prefers; the embed is asked to be so, too.',
      root: 'lang="en" class="light"',
      head: EMBED_SCRIPT,
      body: inArticle(placeholder(title, { ...chosen, theme: 'light' })),
    },
    {
      name: 'right-to-left',
      title: 'Right to left',
      line: 'The page runs from right to left; the embed keeps its own direction.',
      root: 'lang="en" dir="rtl"',
      head: EMBED_SCRIPT,
      body:
        '<p lang="ar">هذه الفقرة جزء من الصفحة التي تحيط بالخريطة.</p>\n' +
        `${placeholder(title, chosen)}\n<p lang="ar">وهذه الفقرة أيضا.</p>`,
    },
    {
      name: 'narrow',
      title: '280 pixels',
      line: 'A column of 280 CSS pixels: nothing is cut off, nothing scrolls sideways.',
      head: EMBED_SCRIPT,
      body: inArticle(`<div class="narrow">${placeholder(title, chosen)}</div>`),
    },
  ];
}
