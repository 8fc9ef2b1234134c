/** Sites around other dossiers than the one in `data/`, built for the spec that drives them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../scripts/run.ts';
import { startServer } from '../scripts/server.ts';
import type { Dataset } from './dataset.ts';

export interface OtherSite {
  /** Its address, which it was built for. Ends with a slash. */
  readonly url: string;
  readonly dataset: Dataset;
  /** Stops the server and deletes the files. */
  readonly close: () => Promise<void>;
}

/**
 * Builds the site of the dossier in a folder, as `npm run build` does it with `DATELINE_DATA` and
 * `DATELINE_SITE`, into a folder of its own, and serves it below a path. Takes some ten seconds.
 * Rejects where the build fails.
 */
export async function buildOtherSite(dossier: string, base = '/'): Promise<OtherSite> {
  const folder = mkdtempSync(join(tmpdir(), `dateline-${basename(dossier)}-`));
  const server = await startServer({ root: folder, base });
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const asked = { from: dossier, drafts: false };
  const options = { out: folder, address: server.url };
  const build = `import { publishDossier } from './pipeline/publish/node/publishDossier.ts';
    import { ownShell } from './pipeline/site/ownShell.ts';
    import { readiedDossier } from './pipeline/site/placeDossier.ts';
    const { folder: shell } = await ownShell(() => ({ logLevel: 'error' }));
    const { files } = readiedDossier(${JSON.stringify(asked)});
    await publishDossier({ shell, files, ...${JSON.stringify(options)} });
    process.exit(0);`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', build];
  const code = await run(process.execPath, args);
  if (code !== 0) {
    await close();
    throw new Error(`The build of ${dossier} ended with ${code}`);
  }
  const dataset: Dataset = JSON.parse(readFileSync(join(folder, 'data/visits.json'), 'utf8'));
  return { url: server.url, dataset, close };
}
