/** The last step of a build: pages that are there before any script, made from what Vite left. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardedIn, cards } from './cards/cards.ts';
import { classicScripts } from './classicScripts.ts';
import { embedPages } from './embed/embedPages.ts';
import { farOf } from './far.ts';
import { firstFile } from './firstFile.ts';
import { hostPages } from './hosts/hosts.ts';
import { notFound } from './notFound.ts';
import { oEmbedFiles } from './oEmbed.ts';
import { serviceWorker } from './offline/serviceWorker.ts';
import { siteIcon } from './offline/siteIcon.ts';
import { webApp } from './offline/webApp.ts';
import { oneFile } from './oneFile/oneFile.ts';
import { searchFiles } from './searchFiles.ts';
import { type BuiltSite, type Page, type Pages, readSite } from './site.ts';
import { siteMap } from './siteMap.ts';
import { soundDrawings } from './soundDrawings.ts';
import { subjectsOf } from './subjects.ts';
import { keepPluralRules } from './work/pluralRules.ts';
import { tidier } from './work/tidy.ts';

type Maker = (site: BuiltSite) => Iterable<Page> | Promise<Pages> | AsyncIterable<Page>;

/** Subjects of a site from which on its pages are worth a thread, which takes two seconds to begin. */
const MANY = 200;

/** All files of a site that are made from what is built; no two makers make the same. */
async function* filesOf(site: BuiltSite): AsyncGenerator<Page> {
  // React's checks for developers would cost more than all the rest.
  process.env.NODE_ENV = 'production';
  keepPluralRules();
  const { prerender } = await import('./prerender.tsx');
  const others = chained(site, [
    ...[siteIcon, classicScripts, hostPages, embedPages, firstFile, searchFiles],
    ...[cards, oEmbedFiles, siteMap, notFound, webApp, (each: BuiltSite) => oneFile(each)],
  ]);
  if (isLarge(site)) {
    const { pagesBeside } = await import('./largePages.ts');
    yield* pagesBeside(site, others);
  } else {
    yield* others;
    yield* prerender(site);
  }
  // It names all files that there are.
  yield* chained(site, [serviceWorker]);
}

async function* chained(site: BuiltSite, makers: readonly Maker[]): AsyncGenerator<Page> {
  for (const make of makers) yield* await make(site);
}

const isLarge = ({ catalog }: BuiltSite) => subjectsOf(catalog).length > MANY;

type Options = Pick<BuiltSite, 'largeAbove'>;

/**
 * Writes all pages into the folder of a built site and resolves to their paths below it. `address` is
 * where the site will be, if that is known; `tell` is called with how far it is. Throws where the folder has no whole site, and a
 * `CommandError` where a drawing has NaN in it.
 */
export async function publish(
  folder: string,
  address?: string,
  warn: (line: string) => void = console.warn,
  tell: (text: string) => void = () => {},
  options: Options = {},
): Promise<readonly string[]> {
  const site = { ...readSite(folder, address, warn), ...options };
  const far = farOf(expectedOf(site));
  const written: string[] = [];
  const tidy = isLarge(site) ? tidier() : () => {};
  for await (const [path, content] of filesOf(site)) {
    tidy();
    if (/\.(html|svg)$/.test(path)) soundDrawings(path, String(content));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    written.push(path);
    tell(far(path));
  }
  return written;
}

/** How many of the files there will be that take time: pages and cards. */
function expectedOf({ catalog }: BuiltSite): number {
  return subjectsOf(catalog).length + cardedIn(catalog).length;
}
