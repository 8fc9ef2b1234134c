/**
 * The brief pages of visits, places and sources of a dossier that has tens of thousands of them (`carried.ts`). Each says what it is about
 * in a few lines and leads to the words in the list. Where scripts run, the app opens at once and shows all there is.
 */
import type { Place, Source, Visit } from '../../../src/domain/catalog.ts';
import { dateText } from '../../../src/domain/dateText.ts';
import { directionOf } from '../../../src/domain/direction.ts';
import { selectionOf } from '../../../src/domain/selection.ts';
import { m } from '../../../src/locales/generated/messages.js';
import { negotiate, speak } from '../../../src/locales/locale.ts';
import { cardPath, pathOf, pathOfList, rootFrom, type Subject } from '../../../src/share/paths.ts';
import { escaped } from '../../../src/share/snippet.ts';
import { toSearch } from '../../../src/state/url.ts';
import { precisionText } from '../../../src/ui/evidence/precisionText.ts';
import { plainText, siteName } from '../../../src/ui/language/words.ts';
import type { Page } from '../content.ts';
import { hashOf } from '../hash.ts';
import type { BuiltSite } from '../site.ts';
import { subjectsOf } from '../subjects.ts';
import { type Telling, tellingOf } from '../telling.ts';
import { terse } from '../terse.ts';
import { isBrief } from './carried.ts';
import { listPlaces } from './listPlaces.ts';

type Site = Pick<BuiltSite, 'catalog' | 'address'>;
type Brief = Exclude<Subject, { readonly kind: 'none' }>;

/**
 * Opens the app at what the page is about, or at the stop that the fragment names. What else the address says follows:
 * the reader's language and theme, and keys of others. Of a key that is there twice, the app takes the first.
 */
const SCRIPT = [
  'let{root:r,search:s}=document.body.dataset,{search:a,hash:h}=location,',
  'k=h.slice(1),i=document.getElementById(k);',
  "location.replace(r+(i?'?stop='+k:s)+a.replace('?','&')+(i?'':h))",
].join('');
const POLICY = `default-src 'none'; script-src ${hashOf(SCRIPT)}; img-src 'self'; base-uri 'none'; form-action 'none'`;

/** The pages of all subjects that have a brief one; of some, where they are named. */
export function* briefPages(
  site: Site,
  subjects: readonly Subject[] = subjectsOf(site.catalog).filter((it) => isBrief(it, site.catalog)),
): Generator<Page> {
  if (subjects.length === 0) return;
  speak(negotiate([site.catalog.dossier.language]));
  const places = listPlaces(site.catalog);
  for (const subject of subjects) {
    if (subject.kind === 'none') continue;
    yield [`${pathOf(subject)}index.html`, briefPage(site, subject, places)];
  }
}

function briefPage(
  { catalog, address }: Site,
  subject: Brief,
  places: ReadonlyMap<Visit, string>,
): string {
  const telling = tellingOf(catalog, subject);
  const { title, description, language } = telling;
  const path = pathOf(subject);
  const root = rootFrom(path);
  const text = (texts: Parameters<typeof plainText>[0]) => plainText(texts, catalog, language);
  const listOf = (visit: Visit) => root + (places.get(visit) ?? pathOfList(undefined));
  const dossier = text(catalog.dossier.title);
  const words = wordsOf(subject, { listOf, text, language });
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...[listedFacts(telling, subject), telling.provenance].map((line) => `<p>${escaped(line)}`),
    ...words,
    `<p><a href="${root}${pathOfList(undefined)}">${escaped(m.all_visits())}</a> · <a href="${root}">${escaped(dossier)}</a>`,
  ].join('\n');
  const head = [
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${root}icon.svg">`,
    `<title>${escaped([title, dossier, siteName(catalog, language)].join(' · '))}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    ...preview(address, path, telling),
    `<body data-root="${root}" data-search="${escaped(toSearch({ selection: selectionOf(subject) }))}">`,
  ].join('\n');
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    terse(`${head}\n${body}`),
    `<script>${SCRIPT}</script>`,
    '',
  ].join('\n');
}

type Saying = {
  /** Address of the page of the list that has a visit. */
  readonly listOf: (visit: Visit) => string;
  readonly text: (texts: Visit['title']) => string;
  readonly language: string;
};

function wordsOf(subject: Brief, saying: Saying): string[] {
  switch (subject.kind) {
    case 'visit':
      return visitWords(subject.visit, saying);
    case 'place':
      return placeWords(subject.place, saying);
    case 'source':
      return sourceWords(subject.source, saying);
  }
}

/** How its position is known, and the stops there, each with its date and the way to its words. */
function placeWords(place: Place, { listOf, text, language }: Saying): string[] {
  const { stops, gazetteer, note } = place;
  const record = m.gazetteer({ name: `${gazetteer.name} ${gazetteer.record}` });
  const origin = `<a href="${escaped(gazetteer.url)}">${escaped(record)}</a>`;
  const known = [
    ...(note ? [`<p>${escaped(text(note))}`] : []),
    `<p>${escaped(precisionText(place))} · ${origin}`,
  ];
  const items = stops.map(({ id, title, when, visit }) => {
    const link = `<a href="${listOf(visit)}#${id}">${escaped(text(title))}</a>`;
    return `<li>${link} · ${escaped(dateText(when, language))}`;
  });
  return [...known, '<ol>', ...items, '</ol>'];
}

/** The stops, each with the way to its words. */
function visitWords(visit: Visit, { listOf, text }: Saying): string[] {
  const list = listOf(visit);
  const stops = visit.stops.map(
    ({ id, title }) => `<li id="${id}"><a href="${list}#${id}">${escaped(text(title))}</a>`,
  );
  return ['<ol>', ...stops, '</ol>'];
}

/** The original, and the visits that quote it. */
function sourceWords({ url, quoted, publisher }: Source, { listOf, text }: Saying): string[] {
  const firstStops = new Map<Visit, string>();
  for (const { visit, stop } of quoted) {
    if (!firstStops.has(visit)) firstStops.set(visit, (stop ?? visit.stops[0])?.id ?? '');
  }
  const visits = [...firstStops].map(
    ([visit, stop]) => `<li><a href="${listOf(visit)}#${stop}">${escaped(text(visit.title))}</a>`,
  );
  const original = `<p><a href="${escaped(url)}">${escaped(m.open_original({ publisher }))}</a>`;
  return [original, '<ul>', ...visits, '</ul>'];
}

/** What was at a place the list of its stops says. */
function listedFacts({ date, doubts, about }: Telling, { kind }: Brief): string {
  return [date, ...doubts, kind === 'place' ? '' : about].filter((each) => each !== '').join('. ');
}

/** For chats and search engines; their addresses are absolute. */
function preview(address: string | undefined, path: string, { title }: Telling): string[] {
  if (address === undefined) return [];
  return [
    `<link rel="canonical" href="${escaped(address + path)}">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:image" content="${escaped(address + cardPath({ kind: 'none' }))}">`,
  ];
}
