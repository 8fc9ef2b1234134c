/** Does what `dateline build` is asked to do. */
import { existsSync } from 'node:fs';
import { runStep } from '../../cli/progress.ts';
import { publishDossier } from '../../pipeline/publish/node/publishDossier.ts';
import { readiedDossier } from '../../pipeline/site/placeDossier.ts';
import { shellFolder } from '../shell.ts';
import { requireAddress } from '../site.ts';
import { placedSite, requireSiteFolder } from './place.ts';

export type Asked = {
  /** Folder of the dossier. */
  readonly from: string;
  readonly out: string;
  readonly drafts: boolean;
  /** Address of the published site. */
  readonly site?: string | undefined;
};

/** Resolves to the exit code. Rejects with a `CommandError` where the dossier has mistakes. */
export async function build({ from, out, drafts, site }: Asked): Promise<number> {
  if (site !== undefined) requireAddress(site);
  requireSiteFolder(out, from);
  const { lines, files } = readiedDossier({ from, drafts });
  for (const line of lines) console.warn(line);
  const shell = await shellFolder();
  const warnings: string[] = [];
  const warn = (line: string) => warnings.push(line);
  const work = (tell: (text: string) => void) =>
    placedSite(out, (folder) =>
      publishDossier({
        shell,
        out: folder,
        files,
        address: site,
        warn,
        tell,
        cache: cacheFolder(),
      }),
    );
  await runStep({ name: 'Site', work, result: countOf }, false);
  for (const line of warnings) console.warn(line);
  console.log(`The site is in ${out}.`);
  if (site === undefined) {
    console.log('With --site URL it has link pictures, oEmbed files and a sitemap.');
  }
  return 0;
}

/** Where npm keeps packages, tools may keep what they have made. */
function cacheFolder(): string | undefined {
  return existsSync('node_modules') ? 'node_modules/.cache/dateline/cards' : undefined;
}

function countOf(paths: readonly string[]): string {
  const ending = (suffix: string) => paths.filter((path) => path.endsWith(suffix)).length;
  return `${ending('.html')} pages, ${ending('.png')} pictures`;
}
