import type { Catalog, Stop } from '../../../src/domain/catalog.ts';
import { directionOf } from '../../../src/domain/direction.ts';
import { localText } from '../../../src/domain/localText.ts';
import { escaped } from '../../../src/share/snippet.ts';
import { EMBED_SCRIPT, placeholder } from './frames.ts';
import { AFTER, BEFORE, type Host } from './page.ts';
import { LANGUAGE, type Subject, titleOf } from './subject.ts';

/** How many embeds stand on one page. */
const MANY = 10;
/** Paragraphs of the article that drives the map, at most: as many as anybody scrolls through. */
const PARAGRAPHS = 60;

/** Articles that hide an embed, drive it, or have many of them. */
export function articles({ catalog, visit, title, chosen }: Subject): Host[] {
  const { visits } = catalog;
  return [
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
        `<div class="text">${visits
          .slice(0, PARAGRAPHS)
          .map((it) => paragraph(it.stops[0], catalog))
          .join('\n')}</div>\n` +
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
  ];
}

/** A paragraph about a stop, by which the article drives the map. */
function paragraph(stop: Stop, catalog: Catalog): string {
  const [{ exact, source }] = stop.excerpts;
  const title = localText(stop.title, LANGUAGE, catalog.dossier.language);
  return (
    `<p data-stop="${stop.id}"><strong lang="${title.language}">${escaped(title.text)}.</strong> ` +
    `<q lang="${source.language}" dir="${directionOf(source.language)}">${escaped(exact)}</q> (${escaped(source.publisher)})</p>`
  );
}

function dossierTitle({ dossier }: Catalog): string {
  return localText(dossier.title, LANGUAGE, dossier.language).text;
}
