/**
 * A site from a shell and a dossier: pages that are there before any script, embeds, preview pictures, the
 * dossier as one file, the service worker. Nothing in it knows where it runs or where its files go.
 */

import { CITATIONS } from '../../src/domain/citationParts.ts';
import { isHuge } from '../../src/share/paths.ts';
import { beginFile } from './begin.ts';
import { briefPages } from './brief/briefPages.ts';
import { cardedIn, cards, cardsBeside } from './cards/cards.ts';
import { citationFiles } from './citationFiles.ts';
import { type Content, isLargeFile, type Page, type Pages } from './content.ts';
import { embedPages } from './embed/embedPages.ts';
import { farOf } from './far.ts';
import { firstFile, hasIndex } from './firstFile.ts';
import { hostPages } from './hosts/hosts.ts';
import { pagesBeside } from './largePages.ts';
import { notFound } from './notFound.ts';
import { oEmbedFiles } from './oEmbed.ts';
import { listing } from './offline/listing.ts';
import { serviceWorker } from './offline/serviceWorker.ts';
import { webApp } from './offline/webApp.ts';
import { oneFile } from './oneFile/oneFile.ts';
import { packedDataset } from './packedDataset.ts';
import { pauses } from './pauses.ts';
import { prerender } from './prerender.tsx';
import { searchFiles } from './searchFiles.ts';
import type { Shell } from './shell.ts';
import {
  type BuiltSite,
  type Dossier,
  forgetDataset,
  givenFiles,
  type PublishOptions,
  siteOf,
} from './site.ts';
import { siteMap } from './siteMap.ts';
import { soundDrawings } from './soundDrawings.ts';
import { stripFile } from './strip.ts';
import { subjectsOf } from './subjects.ts';

type Maker = (site: BuiltSite) => Iterable<Page> | Promise<Pages> | AsyncIterable<Page>;

/** Subjects of a site from which on its pages are worth a thread, which takes two seconds to begin. */
const MANY = 200;

/**
 * All files of the site, each once: paths below its base, and what is in them. The same shell and dossier give
 * the same files. They come one after the other, so that no site has to be held in memory. Throws where
 * the shell is not whole or of another version, and a `CommandError` where the address is none or a
 * drawing has NaN in it; with the reason of the signal where that is aborted.
 */
export async function* publish(
  shell: Shell,
  dossier: Dossier,
  options: PublishOptions = {},
): AsyncGenerator<readonly [path: string, content: Content]> {
  const site = siteOf(shell, dossier, options);
  const { tell = () => {}, signal } = options;
  const goOn = pauses(signal);
  const far = farOf(expectedOf(site));
  const listed = listing(subjectsOf(site.catalog).length - 1);
  for (const [path, content] of givenFiles(site)) {
    await goOn();
    // Of a large dossier they are compressed, and come later.
    if (hasIndex(site) && (path === site.dataset || path === CITATIONS)) continue;
    listed.add(path, content);
    yield [path, content];
  }
  for await (const [path, content] of madeFiles(site)) {
    await goOn();
    if (!isLargeFile(content) && /\.(html|svg)$/.test(path)) soundDrawings(path, String(content));
    listed.add(path, content);
    yield [path, content];
    tell(far(path));
  }
  yield serviceWorker(site, listed);
}

/** What is made of the dossier; no two makers make the same. */
async function* madeFiles(site: BuiltSite): AsyncGenerator<Page> {
  const { threads, catalog } = site;
  const wholes: readonly Maker[] = [
    (each) => oneFile(each),
    firstFile,
    packedDataset,
    citationFiles,
  ];
  const isLarge = hasIndex(site);
  // They need all of the dataset: of a large dossier while nothing else is in memory.
  if (isLarge) {
    yield* chained(site, wholes);
    forgetDataset(site);
  }
  const others: readonly Maker[] = [
    ...[hostScript, begin, hostPages, embedPages, searchFiles, stripFile],
    ...[briefPages, oEmbedFiles, siteMap, notFound, webApp],
    ...(isLarge ? [] : wholes),
  ];
  const pages: Maker = (each) => prerender(each);
  // A thread would hold all of a huge dossier once more, to make pages that take a minute.
  if (!threads || isHuge(catalog)) {
    yield* chained(site, [...others, cards, pages]);
  } else if (subjectsOf(catalog).length > MANY) {
    // With one thread for pages, this one has time for the pictures: another for them would only need memory.
    yield* threads.size === 1
      ? pagesBeside(site, chained(site, [...others, cards]), threads)
      : pagesBeside(site, chained(site, others), threads, (own) => cardsBeside(site, own, threads));
  } else {
    yield* cardsBeside(site, chained(site, [...others, pages]), threads);
  }
}

async function* chained(site: BuiltSite, makers: readonly Maker[]): AsyncGenerator<Page> {
  for (const make of makers) yield* await make(site);
}

/** The script for the page of a host: under a name that stays. */
function hostScript({ text, parts }: BuiltSite): Page[] {
  return [['embed.js', text(parts.scripts.host)]];
}

/** The script of all pages but the first. */
const begin = (site: BuiltSite): Page[] => [beginFile(site)];

/** How many of the files there will be that take time: pages and cards. */
function expectedOf({ catalog }: BuiltSite): number {
  return subjectsOf(catalog).length + cardedIn(catalog).length;
}
