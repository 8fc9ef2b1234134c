/** Builds the site into `dist/`: the app with Vite, then the pages from what Vite left. */
import type { Logger } from 'vite';
import { runStep } from '../cli/progress.ts';
import { siteAddress } from '../pipeline/publish/site.ts';
import { readiedDossier } from '../pipeline/site/placeDossier.ts';
import { placeShell } from '../pipeline/site/shell.ts';

export interface BuildOptions {
  /** Shows everything that the bundler says. */
  readonly verbose: boolean;
  /** Absolute address at which the site will be published, if known. */
  readonly address: string | undefined;
}

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
  const app = () =>
    placeShell({ to: 'dist', cache: 'node_modules/.cache/dateline' }, () =>
      bundle(verbose, warnings),
    );
  const result = (wasKept: boolean) =>
    [...(wasKept ? ['as it was built before'] : []), ...(from ? [`dossier in ${from}`] : [])].join(
      ', ',
    );
  await runStep({ name: 'App', work: app, result }, verbose);
  for (const warning of warnings) console.warn(warning);
  dossier.putInto('dist');
  const lines: string[] = [];
  const warn = (line: string) => lines.push(line);
  await runStep(
    { name: 'Pages', work: (tell) => pages(address, warn, tell), result: countOf },
    verbose,
  );
  for (const line of lines) console.warn(line);
}

/** Builds the app with Vite. The dossier is no part of it: `readiedDossier` has it. */
async function bundle(verbose: boolean, warnings: string[]): Promise<void> {
  // Rolldown writes its progress past Node's streams, so the level must say no as well.
  const { build, createLogger } = await import('vite');
  const quiet = { logLevel: 'warn', customLogger: quietLogger(createLogger(), warnings) } as const;
  process.env.DATELINE_SHELL = '1';
  try {
    await build(verbose ? {} : quiet);
  } finally {
    delete process.env.DATELINE_SHELL;
  }
}

async function pages(
  address: string | undefined,
  warn: (line: string) => void,
  tell: (text: string) => void,
): Promise<readonly string[]> {
  // It imports the compiled messages, which a fresh checkout has only after Vite's build.
  const { publish } = await import('../pipeline/publish/publish.ts');
  return publish('dist', address, warn, tell);
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
