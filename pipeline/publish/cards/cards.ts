/**
 * Share cards: a picture for each subject, for chats and social sites, and where there is no script.
 * Only those are drawn that have not been drawn before.
 */

import { directionOf } from '../../../src/domain/direction.ts';
import { speak, spoken } from '../../../src/locales/locale.ts';
import { cardPath, type Subject, subjectWithCard } from '../../../src/share/paths.ts';
import { markup, type SvgNode } from '../../../src/views/svg.ts';
import { basemapIn } from '../basemapIn.ts';
import type { Page } from '../content.ts';
import { drawnForAll } from '../drawnForAll.ts';
import { keyOf } from '../hash.ts';
import type { BuiltSite } from '../site.ts';
import { subjectsOf } from '../subjects.ts';
import { tellingOf } from '../telling.ts';
import type { CardPool, Threads } from '../threads.ts';
import { beside } from '../work/beside.ts';
import { cardOf } from './card.ts';
import { type CardJob, cardDrawer } from './drawCard.ts';
import { addNeeds, facesIn, type Needs, packagesFor, scriptsOf } from './letters.ts';

/** What has a card of its own: everything, or of a large dossier itself and its visits. */
export function cardedIn(catalog: BuiltSite['catalog']): Subject[] {
  return subjectsOf(catalog).filter((subject) => subjectWithCard(subject, catalog) === subject);
}

/** The cards in the dossier's language, drawn where this is called. Throws where the site has no basemap. */
export async function* cards(
  site: BuiltSite,
  subjects: readonly Subject[] = cardedIn(site.catalog),
): AsyncGenerator<Page> {
  const { drawn, picture, warn } = work(site, subjects);
  const draw = cardDrawer(site.shell, site.raster);
  for await (const each of drawn) yield await picture(each, draw);
  warn();
}

/** Drawings that wait for each thread: while this one makes a page, threads make several pictures. */
const WAITING = 4;

/**
 * What `own` makes, and the cards, which threads draw in the meantime; this one draws some when it has
 * nothing else to make. Rejects as `cards` does.
 */
export async function* cardsBeside(
  site: BuiltSite,
  own: AsyncIterable<Page>,
  threads: Pick<Threads, 'cards' | 'hear'>,
): AsyncGenerator<Page> {
  const { drawn, picture, warn } = work(site, cardedIn(site.catalog));
  const draw = cardDrawer(site.shell, site.raster);
  let pool: CardPool | undefined;
  const sent = (job: CardJob) => {
    pool ??= threads.cards();
    return pool.run(job.path, job);
  };
  try {
    yield* beside(own, {
      items: drawn,
      send: (each) => picture(each, sent),
      room: () => WAITING * (pool?.size ?? 1),
      here: (each) => picture(each, draw),
      hear: threads.hear,
    });
    warn();
  } finally {
    await pool?.close();
  }
}

/** The cards of some subjects, as drawings, and what makes pictures of them that are not known from before. */
function work(site: BuiltSite, subjects: readonly Subject[]) {
  const needs: Needs = { faces: new Set(), missing: new Set() };
  const direction = directionOf(site.catalog.dossier.language);
  const picture = async (
    { path, card, key }: Drawn,
    draw: (job: CardJob) => Promise<Uint8Array>,
  ): Promise<Page> => {
    const known = site.cache.read(key);
    if (known) return [path, known];
    const made = await draw({ path, card, faces: [...needs.faces], direction });
    site.cache.write(key, made);
    return [path, made];
  };
  return { drawn: drawnOf(site, subjects, needs), picture, warn: () => warnOfMissing(site, needs) };
}

type Drawn = {
  readonly path: string;
  readonly card: SvgNode;
  /** Of what the picture is made of, besides code. */
  readonly key: string;
};

async function* drawnOf(
  site: BuiltSite,
  subjects: readonly Subject[],
  needs: Needs,
): AsyncGenerator<Drawn> {
  const { catalog } = site;
  const basemap = basemapIn(site);
  const { type } = site.parts;
  const faceOf = facesIn(type);
  const direction = directionOf(catalog.dossier.language);
  for (const subject of subjects) {
    const draw = () => cardOf(catalog, subject, tellingOf(catalog, subject), basemap);
    // Whatever is made in between goes on in its own language.
    const language = spoken();
    const card = await drawnForAll(basemap.packs, draw);
    speak(language);
    addNeeds(card, needs, faceOf);
    yield { path: cardPath(subject), card, key: keyOf(type.version, direction, markup(card)) };
  }
}

function warnOfMissing({ warn }: BuiltSite, { missing }: Needs): void {
  if (missing.size === 0) return;
  const scripts = scriptsOf(missing).join(', ');
  const packages = packagesFor(missing).join(' ');
  const remedy = packages && ` To draw them, run "npm install --save-dev ${packages}".`;
  warn(`The pictures of links have no letters for ${scripts}, and show boxes for them.${remedy}`);
}
