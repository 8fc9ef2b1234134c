/** The program `dateline`: its commands, each of which loads its code when it runs. */
import { portOptions } from '../cli/port.ts';
import { type Program, subcommand } from '../cli/program.ts';
import { BUILD } from './build/command.ts';
import { CHECK } from './check/command.ts';
import { COMPLETION } from './completion/completion.ts';
import { printCompletion } from './completion/print.ts';
import { DEV, DEV_PORT } from './dev/command.ts';
import { EXPORT } from './export/command.ts';
import { dossierFolder } from './folder.ts';
import { IMPORT } from './import/command.ts';
import { NEW } from './new/command.ts';
import { packageFacts } from './packageRoot.ts';

export const DATELINE: Program = {
  name: 'dateline',
  summary:
    'Makes, checks and publishes dossiers: documented visits on a linked map and timeline, every claim with the words of its source.',
  version: packageFacts().version,
  commands: {
    new: subcommand(NEW, async ({ operands, values }) => {
      const { newDossier } = await import('./new/new.ts');
      return newDossier(operands, values);
    }),
    dev: subcommand(DEV, async ({ operands, values }) => {
      const from = dossierFolder(operands);
      const where = portOptions(values.port, DEV_PORT);
      const { dev } = await import('./dev/dev.ts');
      const { shellFolder } = await import('./shell.ts');
      return dev({ from, drafts: !values.published, ...where }, await shellFolder(), values.open);
    }),
    check: subcommand(CHECK, async ({ operands, values }) => {
      const { check } = await import('./check/check.ts');
      return check(operands, values);
    }),
    build: subcommand(BUILD, async ({ operands, values }) => {
      const from = dossierFolder(operands);
      const { build } = await import('./build/build.ts');
      return build({ from, ...values });
    }),
    import: subcommand(IMPORT, async ({ operands, values }) => {
      const { importFiles } = await import('./import/import.ts');
      return importFiles(operands, values);
    }),
    export: subcommand(EXPORT, async ({ operands, values }) => {
      const { exportDossier } = await import('./export/export.ts');
      return exportDossier(operands, values);
    }),
    completion: subcommand(COMPLETION, ({ operands }) => printCompletion(DATELINE, operands)),
  },
  notes: [
    '"dateline COMMAND --help" explains a command, with examples.',
    'Exit codes: 0 success, 1 failure or mistakes in the dossier, 2 wrong arguments.',
    'NO_COLOR=1 prints without colours.',
  ],
};
