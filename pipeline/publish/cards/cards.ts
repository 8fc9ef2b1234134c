/**
 * Share cards: a picture for each subject, for chats and social sites, and where there is no script.
 * They are drawn in threads where there are any, and only those that have not been drawn before.
 */

import { directionOf } from '../../../src/domain/direction.ts';
import { cardPath, type Subject, subjectWithCard } from '../../../src/share/paths.ts';
import { markup, type SvgNode } from '../../../src/views/svg.ts';
import { basemapIn } from '../basemapIn.ts';
import type { Page } from '../content.ts';
import { drawnForAll } from '../drawnForAll.ts';
import { keyOf } from '../hash.ts';
import type { BuiltSite } from '../site.ts';
import { subjectsOf } from '../subjects.ts';
import { tellingOf } from '../telling.ts';
import type { CardPool } from '../threads.ts';
import { inTurn } from '../work/inTurn.ts';
import { cardOf } from './card.ts';
import { cardDrawer } from './drawCard.ts';
import { addNeeds, facesIn, type Needs, packagesFor, scriptsOf } from './letters.ts';

/** What has a card of its own: everything, or of a large dossier itself and its visits. */
export function cardedIn(catalog: BuiltSite['catalog']): Subject[] {
  return subjectsOf(catalog).filter((subject) => subjectWithCard(subject, catalog) === subject);
}

/** Draws the cards in the dossier's language. Throws where the site has no basemap. */
export async function* cards(
  site: BuiltSite,
  subjects: readonly Subject[] = cardedIn(site.catalog),
): AsyncGenerator<Page> {
  const needs: Needs = { faces: new Set(), missing: new Set() };
  const direction = directionOf(site.catalog.dossier.language);
  const start = site.threads?.cards ?? (() => drawnHere(site));
  let pool: CardPool | undefined;
  const made = async ({ path, card, key }: Drawn): Promise<Page> => {
    const known = site.cache.read(key);
    if (known) return [path, known];
    pool ??= start();
    const picture = await pool.run(path, { path, card, faces: [...needs.faces], direction });
    site.cache.write(key, picture);
    return [path, picture];
  };
  try {
    // Two for each thread, so that none waits.
    yield* inTurn(drawnOf(site, subjects, needs), 8, made);
    warnOfMissing(site, needs);
  } finally {
    await pool?.close();
  }
}

/** Draws where it is called, for want of threads. */
function drawnHere({ shell, raster }: BuiltSite): CardPool {
  const draw = cardDrawer(shell, raster);
  return { size: 1, run: (_, job) => draw(job), close: async () => {} };
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
    const card = await drawnForAll(basemap.packs, draw);
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
