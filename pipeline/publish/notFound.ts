/**
 * The page that static hosts send for an address at which there is nothing. It comes at any depth, so
 * nothing in it is relative: it brings its own style, and leads to the site's address, or to the
 * root of the host where that is not known.
 */

import { directionOf } from '../../src/domain/direction.ts';
import { m } from '../../src/locales/generated/messages.js';
import { pathOf } from '../../src/share/paths.ts';
import { escaped } from '../../src/share/snippet.ts';
import { plainText, siteName } from '../../src/ui/language/words.ts';
import { INKS, type Medium } from '../../src/views/inks.ts';
import type { Pages } from './content.ts';
import { hashOf } from './hash.ts';
import type { BuiltSite } from './site.ts';
import { tellingOf } from './telling.ts';

/** Visits that it leads to; the dossier leads to the others. */
const MOST = 100;

const inks = (medium: Medium) =>
  `color:${INKS[medium].ink};background:${INKS[medium].paper};--link:${INKS[medium].accent}`;

const STYLE = [
  `:root{color-scheme:light dark;${inks('light')}}`,
  `@media(prefers-color-scheme:dark){:root{${inks('dark')}}}`,
  'body{max-width:36rem;margin:12vh auto;padding:0 1.25rem;font:1.05rem/1.6 system-ui,sans-serif}',
  'h1{font:600 1.8rem/1.2 Georgia,serif}',
  'a{color:var(--link)}',
  'li{margin:.4rem 0}',
].join('');

/** `404.html` in the dossier's language, with the way to the dossier and to each visit. */
export function notFound({ catalog, address }: BuiltSite): Pages {
  const { title, language } = tellingOf(catalog, { kind: 'none' });
  const home = address ?? '/';
  const visits = catalog.visits.slice(0, MOST).map((visit) => {
    const name = escaped(plainText(visit.title, catalog, language));
    return `<li><a href="${escaped(home + pathOf({ kind: 'visit', visit }))}">${name}</a></li>`;
  });
  const lines = [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(STYLE)}; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(`${m.page_missing()} · ${siteName(catalog, language)}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(m.page_missing())}</h1>`,
    `<p>${escaped(m.page_missing_why())}</p>`,
    `<p><a href="${escaped(home)}">${escaped(m.page_missing_home({ title }))}</a></p>`,
    `<h2>${escaped(m.visits())}</h2>`,
    `<ul>${visits.join('')}</ul>`,
    '</main>',
    '</body>',
    '</html>',
  ];
  return new Map([['404.html', `${lines.join('\n')}\n`]]);
}
