/**
 * `hosts/`: pages that treat an embed as badly as the web does, for those who want to see how it
 * behaves before they put it into their own. Every page loads files of this site only.
 */
import type { Catalog, Stop, Visit } from '../../../src/domain/catalog.ts';
import { localText } from '../../../src/domain/localText.ts';
import { cardPath } from '../../../src/share/paths.ts';
import { escaped, iframeSnippet, scriptSnippet } from '../../../src/share/snippet.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { EMBED_SCRIPT, frame, placeholder, queryOf } from './frames.ts';
import { AFTER, BEFORE, type Host, hostPage } from './page.ts';

/** These pages are in English; texts of the dossier are, too, where it has them. */
const LANGUAGE = 'en';

/** How many embeds stand on one page. */
const MANY = 10;

/** Allowed by the strictest host that can still show an embed. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** WordPress makes it anew for every view; it has ten letters and digits. */
const SECRET = 'dAtElInE01';

/** The pages by their paths. Throws where the dossier has no visit. */
export function hostPages({ catalog }: Pick<BuiltSite, 'catalog'>): Pages {
  const hosts = hostsOf(catalog);
  return new Map([
    ['hosts/index.html', indexPage(hosts)],
    ...hosts.map((host) => [`hosts/${host.name}.html`, hostPage(host)] as const),
  ]);
}

function hostsOf(catalog: Catalog): readonly Host[] {
  const { visits } = catalog;
  const visit = visits[Math.floor(visits.length / 2)];
  if (!visit) throw new Error('A dossier without visits cannot be embedded.');
  const title = titleOf(visit, catalog);
  const chosen = { visit: visit.id };
  const search = queryOf(chosen);
  const inArticle = (embed: string) => `${BEFORE}\n${embed}\n${AFTER}`;
  const scripted = { head: EMBED_SCRIPT, body: inArticle(placeholder(title, chosen)) };
  return [
    {
      name: 'sandbox',
      title: 'Bare sandbox',
      line: 'The frame may run scripts and nothing else: it has no origin, no storage, and opens no link.',
      body: inArticle(frame(title, search, 'sandbox="allow-scripts"')),
    },
    {
      name: 'sandbox-same-origin',
      title: 'Sandbox with an origin',
      line: 'The frame may run scripts and keeps its origin, as AMP pages have it.',
      body: inArticle(frame(title, search, 'sandbox="allow-scripts allow-same-origin"')),
    },
    {
      name: 'strict',
      title: 'Strict security policy',
      line: 'No inline script, no inline style, no markup from text; scripts and frames of one origin.',
      ...scripted,
      head: `<meta http-equiv="Content-Security-Policy" content="${escaped(STRICT)}">\n${EMBED_SCRIPT}`,
    },
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
    {
      name: 'tabs',
      title: 'Hidden tab',
      line: 'The embed is in a tab that is hidden at first, and may be hidden while the window changes.',
      head: EMBED_SCRIPT,
      scripts: ['tabs'],
      body:
        '<p class="tabs"><button type="button" data-tab="text" aria-pressed="true">Text</button> ' +
        '<button type="button" data-tab="map" aria-pressed="false">Map</button></p>\n' +
        `<section id="text">${BEFORE}</section>\n` +
        `<section id="map" hidden>${placeholder(title, chosen)}${AFTER}</section>`,
    },
    {
      name: 'scrolling',
      title: 'Article that drives the map',
      line: 'The paragraph in the middle of the window says what the map shows, by ten lines of script.',
      head: EMBED_SCRIPT,
      scripts: ['scrolling'],
      body:
        '<div class="story">\n' +
        `<div class="beside">${placeholder(dossierTitle(catalog), { controls: 'none' })}</div>\n` +
        `<div class="text">${visits.map((it) => paragraph(it.stops[0], catalog)).join('\n')}</div>\n` +
        '</div>',
    },
    {
      name: 'ten',
      title: 'Ten on a page',
      line: 'Each is loaded when the reader comes near, and none answers for another.',
      head: EMBED_SCRIPT,
      body: Array.from({ length: MANY }, (_, index) => visits[index % visits.length] ?? visit)
        .map((it) => `${BEFORE}\n${placeholder(titleOf(it, catalog), { visit: it.id })}`)
        .join('\n'),
    },
    {
      name: 'no-script',
      title: 'No JavaScript',
      line: 'Switch scripts off and reload: the frame works by links, the script’s place has a picture.',
      body: snippets(title, visit),
    },
    {
      name: 'print',
      title: 'Print',
      line: 'Printed with the article: the map, the dates and the words, on paper’s own colours.',
      body: inArticle(frame(title, search)),
    },
    {
      name: 'pym',
      title: 'Parent of pym.js',
      line: 'NPR’s pym.js makes the frame, hands it an id, and sizes it by messages in its own form.',
      scripts: ['pym', 'pym-page'],
      body: inArticle(
        `<div id="pym-parent" data-address="../embed/${escaped(search)}" ` +
          `data-title="${escaped(title)}"></div>`,
      ),
    },
    {
      name: 'wordpress',
      title: 'WordPress',
      line: 'A sandboxed frame with a secret in its address, between 200 and 1000 pixels high.',
      scripts: ['wordpress'],
      body: inArticle(
        `<blockquote class="wp-embedded-content" data-secret="${SECRET}">` +
          `<a href="../${escaped(search)}">${escaped(title)}</a></blockquote>\n` +
          frame(
            title,
            `${search}#?secret=${SECRET}`,
            `class="wp-embedded-content" sandbox="allow-scripts" data-secret="${SECRET}"`,
          ),
      ),
    },
    {
      name: 'amp',
      title: 'AMP',
      line: 'A parent that understands the size messages of AMP, and asks for one as its kin do.',
      scripts: ['amp'],
      body: inArticle(
        frame(title, search, 'sandbox="allow-scripts allow-same-origin" data-resizable'),
      ),
    },
  ];
}

/** What a newsroom would paste, letter by letter. */
function snippets(title: string, visit: Visit): string {
  const search = queryOf({ visit: visit.id });
  const snippet = {
    embed: `../embed/${search}`,
    full: `../${search}`,
    title,
    height: 640,
    credit: `${title} · Dateline`,
    script: '../embed.js',
    poster: { address: `../${cardPath({ kind: 'visit', visit })}`, width: 1200, height: 630 },
  };
  return `<h2>Frame</h2>\n${iframeSnippet(snippet)}\n<h2>Script</h2>\n${scriptSnippet(snippet)}`;
}

function paragraph(stop: Stop, catalog: Catalog): string {
  const [{ exact, source }] = stop.excerpts;
  const title = localText(stop.title, LANGUAGE, catalog.dossier.language);
  return (
    `<p data-stop="${stop.id}"><strong lang="${title.language}">${escaped(title.text)}.</strong> ` +
    `<q lang="${source.language}">${escaped(exact)}</q> (${escaped(source.publisher)})</p>`
  );
}

function titleOf(visit: Visit, catalog: Catalog): string {
  return localText(visit.title, LANGUAGE, catalog.dossier.language).text;
}

function dossierTitle({ dossier }: Catalog): string {
  return localText(dossier.title, LANGUAGE, dossier.language).text;
}

function indexPage(hosts: readonly Host[]): string {
  const rows = hosts.map(
    ({ name, title, line }) =>
      `<dt><a href="${name}.html">${escaped(title)}</a></dt><dd>${escaped(line)}</dd>`,
  );
  return hostPage({
    name: 'index',
    title: 'Hostile hosts',
    above: '<a href="../">Dateline</a>',
    line: 'Pages that treat an embed as badly as the web does. Each says what should be seen.',
    body: `<dl>\n${rows.join('\n')}\n</dl>`,
  });
}
