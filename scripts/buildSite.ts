/** Builds the site into `dist/`: the app with Vite, then the pages from what Vite left. */
import { build, createLogger, type Logger } from 'vite';
import { siteAddress } from '../pipeline/publish/site.ts';
import { runStep } from './progress.ts';

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
  const warnings: string[] = [];
  // Rolldown writes its progress past Node's streams, so the level must say no as well.
  const quiet = { logLevel: 'warn', customLogger: quietLogger(warnings) } as const;
  const dossier = process.env.DATELINE_DATA;
  const result = () => (dossier ? `dossier in ${dossier}` : '');
  await runStep({ name: 'App', work: () => build(verbose ? {} : quiet), result }, verbose);
  for (const warning of warnings) console.warn(warning);
  const lines: string[] = [];
  const warn = (line: string) => lines.push(line);
  await runStep({ name: 'Pages', work: () => pages(address, warn), result: countOf }, verbose);
  for (const line of lines) console.warn(line);
}

async function pages(
  address: string | undefined,
  warn: (line: string) => void,
): Promise<readonly string[]> {
  // It imports the compiled messages, which a fresh checkout has only after Vite's build.
  const { publish } = await import('../pipeline/publish/publish.ts');
  return publish('dist', address, warn);
}

/** Vite's logger, with its warnings in a list, so that they are shown even if nothing else is. */
function quietLogger(warnings: string[]): Logger {
  const logger = createLogger();
  const warn = (message: string): void => {
    warnings.push(message);
  };
  return { ...logger, warn, warnOnce: warn };
}

function countOf(paths: readonly string[]): string {
  const ending = (suffix: string) => paths.filter((path) => path.endsWith(suffix)).length;
  return `${ending('.html')} pages, ${ending('.png')} pictures`;
}
