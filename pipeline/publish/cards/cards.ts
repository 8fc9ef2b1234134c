/**
 * Share cards: a picture for each subject, for chats and social sites, and where there is no script.
 * They are drawn in threads, and only those that no build before has drawn.
 */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { directionOf } from '../../../src/domain/direction.ts';
import { cardPath, type Subject, subjectWithCard } from '../../../src/share/paths.ts';
import { withTiles } from '../../../src/views/map/pack/contract.ts';
import { markup, type SvgNode } from '../../../src/views/svg.ts';
import { keyOf } from '../../site/cache.ts';
import { basemapIn } from '../basemapIn.ts';
import type { BuiltSite, Page } from '../site.ts';
import { subjectsOf } from '../subjects.ts';
import { tellingOf } from '../telling.ts';
import { inTurn } from '../work/inTurn.ts';
import { besideMain, type Pool, poolOf } from '../work/pool.ts';
import { cardOf } from './card.ts';
import type { CardJob } from './drawCard.ts';
import { addNeeds, type Needs, packagesFor, scriptsOf } from './letters.ts';
import { unpackTypefaces } from './typefaces.ts';

type CardPool = Pool<CardJob, Uint8Array>;

const THREAD = new URL('./cardThread.ts', import.meta.url);

/** What has a card of its own: everything, or of a large dossier itself and its visits. */
export function cardedIn(catalog: BuiltSite['catalog']): Subject[] {
  return subjectsOf(catalog).filter((subject) => subjectWithCard(subject, catalog) === subject);
}

/** Draws the cards in the dossier's language. Throws where the site has no basemap. */
export async function* cards(
  site: BuiltSite,
  subjects: readonly Subject[] = cardedIn(site.catalog),
  start: () => CardPool = () => poolOf(THREAD, besideMain()),
): AsyncGenerator<Page> {
  const needs: Needs = { faces: new Set(), missing: new Set() };
  const type = typeFor(needs, directionOf(site.catalog.dossier.language));
  let pool: CardPool | undefined;
  const made = async ({ path, card, key }: Drawn): Promise<Page> => {
    const known = site.cache.cards.read(key);
    if (known) return [path, known];
    pool ??= start();
    const picture = await pool.run(path, { path, card, ...(await type.now()) });
    site.cache.cards.write(key, picture);
    return [path, picture];
  };
  try {
    // Two for each thread, so that none waits.
    yield* inTurn(drawnOf(site, subjects, needs), 8, made);
    site.cache.cards.prune();
    warnOfMissing(site, needs);
  } finally {
    await pool?.close();
    type.remove();
  }
}

type Drawn = {
  readonly path: string;
  readonly card: SvgNode;
  /** Of what the picture is made of. */
  readonly key: string;
};

async function* drawnOf(
  site: BuiltSite,
  subjects: readonly Subject[],
  needs: Needs,
): AsyncGenerator<Drawn> {
  const { catalog } = site;
  const basemap = basemapIn(site);
  const code = codeVersion();
  const direction = directionOf(catalog.dossier.language);
  for (const subject of subjects) {
    const draw = () => cardOf(catalog, subject, tellingOf(catalog, subject), basemap);
    const card = await withTiles(basemap.packs, draw);
    addNeeds(card, needs);
    yield { path: cardPath(subject), card, key: keyOf(code, direction, markup(card)) };
  }
}

/** The type that is needed so far, unpacked when it is first asked for. */
function typeFor({ faces }: Needs, direction: 'ltr' | 'rtl') {
  let unpacked: { readonly count: number; readonly made: ReturnType<typeof unpackTypefaces> } = {
    count: -1,
    made: Promise.resolve({ folder: '', files: [] }),
  };
  const folders = new Set<string>();
  return {
    now: async () => {
      if (unpacked.count !== faces.size) {
        unpacked = { count: faces.size, made: unpackTypefaces(new Set(faces)) };
      }
      const scripts = [...faces].filter((face) => typeof face !== 'string');
      const { folder, files } = await unpacked.made;
      folders.add(folder);
      return { files, scripts, direction };
    },
    remove: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function warnOfMissing({ warn }: BuiltSite, { missing }: Needs): void {
  if (missing.size === 0) return;
  const scripts = scriptsOf(missing).join(', ');
  const packages = packagesFor(missing).join(' ');
  const remedy = packages && ` To draw them, run "npm install --save-dev ${packages}".`;
  warn(`The pictures of links have no letters for ${scripts}, and show boxes for them.${remedy}`);
}

/** Code that makes a picture of a drawing. What draws is not among it: its drawing is part of the key. */
const CODE = [
  ...['drawCard.ts', 'indexedPng.ts', 'letters.ts', 'scriptFaces.ts', 'shaping.ts'],
  ...['typefaces.ts', 'unpack.ts', 'visualOrder.ts'],
];
const PACKAGES = [
  ...['@resvg/resvg-js', 'harfbuzzjs', 'wawoff2'],
  ...['@fontsource/source-sans-3', '@fontsource/source-serif-4'],
  ...['@fontsource/noto-naskh-arabic', '@fontsource/noto-serif-devanagari'],
  '@fontsource/noto-serif-hebrew',
];

/** Changes with every change of that code and of the packages that it uses. */
function codeVersion(): string {
  const own = CODE.map((name) => readFileSync(join(import.meta.dirname, name)));
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const versions = PACKAGES.map(
    (name) => `${name} ${lock.packages[`node_modules/${name}`]?.version}`,
  );
  return keyOf(...own, versions.join());
}
