/**
 * The only script in a page itself (`pipeline/site/appAfterPaint.ts`): it fetches the app once the
 * page is to be seen, so that style and fonts do not share the line with what comes after them.
 */
import { whenPainted } from './whenPainted.ts';

const linksOf = (rel: string) => [
  ...document.querySelectorAll<HTMLLinkElement>(`link[rel="${rel}"]`),
];

void whenPainted(window).then(() => {
  for (const part of linksOf('app-part')) part.rel = 'modulepreload';
  for (const { href } of linksOf('app')) void import(/* @vite-ignore */ href);
});
