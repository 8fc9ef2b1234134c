/**
 * Makes a sheet one of the page that shows it, which may lie in another folder and be in another language: the words
 * say which language they are in, links and steps are the page's. What all its articles have in common is not in its file.
 */
import { said } from './drawing.ts';

const root = document.documentElement;

export function completeSheet(sheet: Document): void {
  completeLinks(sheet);
  const { lang, dir } = sheet.documentElement;
  const isOther = lang !== root.lang;
  const steps = document.querySelector('.steps');
  for (const words of sheet.querySelectorAll<HTMLElement>('h2, .said, .strip')) {
    if (isOther) Object.assign(words, { lang, dir });
    if (words.matches('.said')) words.tabIndex = 0;
  }
  for (const article of sheet.querySelectorAll('article')) {
    if (steps) article.append(steps.cloneNode(true));
  }
}

function completeLinks(sheet: Document): void {
  const { lang, dataset } = root;
  for (const link of sheet.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) continue;
    Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
    if (link.matches('.source')) {
      link.title = said('open', { publisher: link.textContent ?? '' });
    } else {
      const path = href.replace('../', dataset.base ?? '');
      link.setAttribute('href', path.replace(/lang=\w+/, `lang=${lang}`));
    }
  }
}
