/** Exports for other programs: one text each, which goes to a file or to the next program. */
import { existsSync, writeFileSync } from 'node:fs';
import { CommandError, UsageError } from '../../cli/errors.ts';
import { siteAddress } from '../../pipeline/publish/address.ts';
import { type Exported, exported, LANGUAGES } from '../../pipeline/publish/exported.ts';
import { dossierOf } from '../../pipeline/publish/site.ts';
import { readiedDossier } from '../../pipeline/site/placeDossier.ts';
import { requireAddress } from '../site.ts';

export type Asked = {
  /** File to write; undefined for the terminal. */
  readonly out?: string | undefined;
  /** Address of the published site. */
  readonly site?: string | undefined;
  /** Language of titles and words; undefined for the dossier's own. */
  readonly language?: string | undefined;
};

/** Resolves to the exit code. Throws a `CommandError` where the dossier has mistakes. */
export function exportText(format: Exported, from: string, { out, site, language }: Asked): number {
  if (site !== undefined) requireAddress(site);
  const base = siteAddress(site);
  if (base === undefined) {
    throw new UsageError(
      `${format} has links to the site; give its address, such as --site https://example.org/visits/.`,
    );
  }
  if (language !== undefined && !LANGUAGES.includes(language)) {
    throw new UsageError(
      `Exports are not written in "${language}"; there are ${LANGUAGES.join(', ')}.`,
    );
  }
  if (out !== undefined && existsSync(out)) {
    throw new CommandError(`${out} is there already; choose another name with --out.`);
  }
  const { lines, files } = readiedDossier({ from, drafts: false });
  for (const line of lines) console.warn(line);
  const text = exported(format, dossierOf(files), { language, base });
  if (out === undefined) process.stdout.write(text);
  else {
    writeFileSync(out, text, { flag: 'wx' });
    console.log(`Wrote ${out}.`);
  }
  return 0;
}
