/** The embed's page as HTML. Without a script it is whole; with one, links select. */

import type { Catalog } from '../../../src/domain/catalog.ts';
import { directionOf } from '../../../src/domain/direction.ts';
import { nameOf, PART_POLICY, PART_VARIABLE } from '../../../src/embed/page/partFile.ts';
import { m } from '../../../src/locales/generated/messages.js';
import { LOCALES, type Locale } from '../../../src/locales/locale.ts';
import { oEmbedPath } from '../../../src/share/paths.ts';
import { escaped } from '../../../src/share/snippet.ts';
import { creditOf, plainText, siteName } from '../../../src/ui/language/words.ts';
import { compacted, compactMarkup } from '../../../src/views/compact.ts';
import type { MapFrame } from '../../../src/views/map/camera/frame.ts';
import { svg } from '../../../src/views/svg.ts';
import { hashOf } from '../hash.ts';
import { framedPolicy } from '../policy.ts';
import { packed } from './packed.ts';
import type { Part } from './parts.ts';
import type { Poster } from './poster.ts';
import type { SafeBox } from './shape.ts';
import { signs } from './signs.ts';
import { type Words, wordsIn } from './words.ts';

export type EmbedParts = {
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** From the page to the site's base, with its closing slash. */
  readonly base: string;
  /** Absolute address of the site, where it is known. */
  readonly address: string | undefined;
  /** Stand in the page. */
  readonly style: string;
  readonly script: string;
  /** Files below the base. */
  readonly map: string;
  /** Of a large dossier, what the map reads in place of the dataset. */
  readonly index?: string | undefined;
  readonly fonts: readonly string[];
  readonly poster: Poster;
  readonly box: SafeBox;
  readonly words: Words;
  /** Those that there are pictures of. */
  readonly parts: readonly Part[];
  /** Where the same page is in each language, from the site's base. */
  readonly pages: Readonly<Record<Locale, string>>;
};

/** A part with its title in the language of the page. */
export type StagedPart = Pick<Part, 'kind' | 'id' | 'box' | 'picture'> & {
  readonly title: string;
  readonly poster: Poster;
};

/**
 * The whole page. Its style and its script are in it and known to its policy by their hashes: in a
 * frame without an origin, browsers do not agree which files are the page's own.
 */
export function embedPage(parts: EmbedParts): string {
  const { catalog, locale, base, style, script, fonts } = parts;
  const title = escaped(plainText(catalog.dossier.title, catalog, locale));
  const look = { language: parts.words.languageFor(locale), page: locale, base };
  const { articles, dates } = wordsIn(parts.words, catalog, look);
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"${dataOf(parts)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>${style}</style>
${fonts.map((file) => `<link rel="preload" href="${base}${escaped(file)}" as="font" type="font/woff2" crossorigin>\n`).join('')}${embedHead(parts)}
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
</head>
<body>
<main class="embed">
<header>
<div class="heading"><h1>${title}</h1>
<div class="lead"><p>${escaped(m.embed_lead())}</p><p class="left" role="status"></p></div></div>
<div class="heading of-part" hidden><div class="lead"><p>${title}</p><p class="left" role="status"></p></div>
<h1></h1></div>
</header>
<div class="columns">
<div class="where">
<section class="map-box" aria-label="${escaped(m.map())}">
<div class="stages">${wholeStage(parts)}</div>
<div class="live" hidden><div class="map"></div></div>
<p class="notice" role="status" hidden></p>
<div class="map-tools">
<button class="move" type="button" hidden><span aria-hidden="true">✥</span> <span class="words">${escaped(m.embed_move())}</span></button>
<button class="zoom" type="button" data-zoom="1" aria-label="${escaped(m.zoom_in())}" hidden>+</button>
<button class="zoom" type="button" data-zoom="-1" aria-label="${escaped(m.zoom_out())}" hidden>−</button>
<button class="zoom" type="button" data-zoom="0" aria-label="${escaped(m.fit_all())}" hidden>⤢</button>
</div>
<a class="map-credit" href="${base}basemap/LICENCES.md" target="_blank" rel="noopener"><span class="sign" aria-hidden="true">©</span><span class="words">${escaped(creditOf(catalog.dossier))}</span></a>
</section>
<nav class="dates" aria-label="${escaped(m.timeline())}">${dates}</nav>
${signs(catalog, locale)}
</div>
<section class="excerpts" aria-label="${escaped(m.embed_excerpts())}">
${articles}
</section>
</div>
<footer>
<p><span class="published-by">${escaped(siteName(catalog, locale))} · ${escaped(m.count_sources({ count: catalog.sources.length }))} · </span><a href="${base}?view=method&amp;lang=${locale}" target="_blank" rel="noopener">${escaped(m.view_method())}</a></p>
<p><a class="share" href="${base}?lang=${locale}&amp;share" target="_blank" rel="noopener">${escaped(m.share())}</a> <a class="full" href="${base}?lang=${locale}" target="_blank" rel="noopener">${escaped(m.embed_full())}</a></p>
</footer>
</main>
<script>${script}</script>
</body>
</html>
`;
}

function policyOf({ script, style, address, words }: EmbedParts): string {
  const origin = address === undefined ? undefined : new URL(address).origin;
  const [scripts, styles] = [[hashOf(script)], [hashOf(style)]];
  // What the script has unpacked of further words, it reads from an address of its own making.
  const fetches = words.isWhole ? [] : ['blob:'];
  return framedPolicy({ scripts, styles, policies: [PART_POLICY], fetches, origin });
}

function wholeStage({ box, poster }: EmbedParts): string {
  const drawn = poster.map(compactMarkup).join('');
  return `<div class="stage" data-shape="${box.shape}" data-frame="${frameText(box.frame)}">${drawn}</div>`;
}

/** The map of a part, as the script that brings it into the page. */
export function partScript({ title, poster, ...part }: StagedPart, base: string): string {
  const stage = svg(
    'div',
    {
      class: 'stage',
      'data-shape': part.box.shape,
      'data-frame': frameText(part.box.frame),
      'data-part': nameOf(part),
      'data-title': title,
      'data-picture': base + part.picture('{theme}'),
      hidden: '',
    },
    poster.map(compacted),
  );
  return `var ${PART_VARIABLE}=${JSON.stringify(packed(stage))}`;
}

function embedHead({ catalog, locale, address, pages }: EmbedParts): string {
  const title = escaped(plainText(catalog.dossier.title, catalog, locale));
  const summary = escaped(plainText(catalog.dossier.summary, catalog, locale));
  // Keys of the record.
  const locales = Object.keys(LOCALES) as Locale[];
  // Search engines take no relative ones.
  const alternates = locales.map((each) =>
    address
      ? `<link rel="alternate" hreflang="${each}" href="${escaped(address + pages[each])}">\n`
      : '',
  );
  // Editors that are given the frame's address find the snippet by it; they follow no relative one.
  const oEmbed = address
    ? `<link rel="alternate" type="application/json+oembed" href="${escaped(address + oEmbedPath({ kind: 'none' }))}" title="${title}">`
    : '';
  const canonical = address ? `<link rel="canonical" href="${escaped(address)}">\n` : '';
  return `<title>${title} · ${escaped(siteName(catalog, locale))}</title>
<meta name="description" content="${summary}">
${canonical}${alternates.join('')}${oEmbed}`;
}

/** What the script needs to know and to say: words with braces where something is put in. */
function dataOf({ catalog, base, map, index, parts, pages, words, locale }: EmbedParts): string {
  const id = '{id}';
  const data: Record<string, string> = {
    base,
    map,
    ...(index === undefined ? {} : { index }),
    region: catalog.dossier.region ?? '',
    version: catalog.version,
    parts: parts.map(nameOf).join(' '),
    'say-visit-excerpt': m.embed_visit_excerpt({
      visit: '{visit}',
      visits: '{visits}',
      order: '{order}',
      total: '{total}',
    }),
    'say-excerpt': m.embed_excerpt({ order: '{order}', total: '{total}' }),
    'say-filtered': m.embed_filtered({ shown: '{shown}', total: '{total}' }),
    'say-empty': m.filter_empty(),
    'say-version': m.version_other({ asked: '{asked}', version: catalog.version }),
    'say-map-failed': m.embed_move_failed(),
    'say-map-loading': m.loading_map(),
    'say-map-canvas': m.map_canvas(),
    'say-visit-missing': m.missing_visit({ id }),
    'say-stop-missing': m.missing_stop({ id }),
    'say-place-missing': m.missing_place({ id }),
    'say-source-missing': m.missing_source({ id }),
    ...(words.isWhole
      ? { places: catalog.places.map((place) => place.id).join(' ') }
      : {
          ...{
            words: `${base}embed/words/`,
            sheet: String(words.size),
            'words-of': words.languageFor(locale),
          },
          'say-words-failed': m.embed_words_failed(),
          'say-open': m.open_original({ publisher: '{publisher}' }),
        }),
  };
  for (const [locale, page] of Object.entries(pages)) data[`page-${locale}`] = base + page;
  return Object.entries(data)
    .map(([name, value]) => ` data-${name}="${escaped(value)}"`)
    .join('');
}

/**
 * Longitude, latitude, zoom, and the CSS pixels for which they hold. Engines calculate to the last digit each in its
 * own way, and a site is the same wherever it is made: a centimetre is enough.
 */
function frameText({ centre, zoom, width, height }: MapFrame): string {
  const degrees = centre.map((degree) => Number(degree.toFixed(7)));
  return [...degrees, Number(zoom.toFixed(6)), width, height].join(' ');
}
