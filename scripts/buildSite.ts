/** Builds the site into `dist/`: a dossier, published with a shell that is built once. */
import { rmSync } from 'node:fs';
import type { InlineConfig, Logger } from 'vite';
import { runStep } from '../cli/progress.ts';
import { siteAddress } from '../pipeline/publish/address.ts';
import { publishDossier } from '../pipeline/publish/node/publishDossier.ts';
import { CACHE, ownShell } from '../pipeline/site/ownShell.ts';
import { readiedDossier } from '../pipeline/site/placeDossier.ts';
import type { PlacedShell } from '../pipeline/site/shell.ts';

export interface BuildOptions {
  /** Shows everything that the bundler says. */
  readonly verbose: boolean;
  /** Absolute address at which the site will be published, if known. */
  readonly address: string | undefined;
}

/** Where the site is built. */
const OUT = 'dist';

/**
 * Throws a `CommandError` when a step fails or the address is not one. The message compiler leaves timers of half a minute
 * behind, so a command that only builds must exit by itself.
 */
export async function buildSite({ verbose, address }: BuildOptions): Promise<void> {
  // Throws where it is no address, before any work is done.
  siteAddress(address);
  const { DATELINE_DATA: from, DATELINE_DRAFTS: drafts } = process.env;
  const dossier = readiedDossier({ from: from || undefined, drafts: Boolean(drafts) });
  const warnings: string[] = [...dossier.lines];
  const app = () => ownShell(() => (verbose ? {} : quiet(warnings)));
  const result = ({ wasKept }: PlacedShell) =>
    [...(wasKept ? ['as it was built before'] : []), ...(from ? [`dossier in ${from}`] : [])].join(
      ', ',
    );
  const { folder: shell } = await runStep({ name: 'App', work: app, result }, verbose);
  for (const warning of warnings) console.warn(warning);
  rmSync(OUT, { recursive: true, force: true });
  const lines: string[] = [];
  const warn = (line: string) => lines.push(line);
  const { files } = dossier;
  const pages = (tell: (text: string) => void) =>
    publishDossier({ shell, out: OUT, files, address, warn, tell, cache: `${CACHE}/cards` });
  await runStep({ name: 'Pages', work: pages, result: countOf }, verbose);
  for (const line of lines) console.warn(line);
}

async function quiet(warnings: string[]): Promise<InlineConfig> {
  const { createLogger } = await import('vite');
  // Rolldown writes its progress past Node's streams, so the level must say no as well.
  return { logLevel: 'warn', customLogger: quietLogger(createLogger(), warnings) };
}

/** Vite's logger, with its warnings in a list, so that they are shown even if nothing else is. */
function quietLogger(logger: Logger, warnings: string[]): Logger {
  const warn = (message: string): void => {
    warnings.push(message);
  };
  return { ...logger, warn, warnOnce: warn };
}

function countOf(paths: readonly string[]): string {
  const ending = (suffix: string) => paths.filter((path) => path.endsWith(suffix)).length;
  return `${ending('.html')} pages, ${ending('.png')} pictures`;
}
