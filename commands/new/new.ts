/** Does what `dateline new` is asked to do. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { schemaOutputs } from '../../pipeline/write/outputs.ts';
import { writeXlsx } from '../../src/tables/write.ts';
import { workbookIn } from '../export/workbookIn.ts';
import { PACKAGE_ROOT } from '../packageRoot.ts';
import { packedInto } from './dependency.ts';
import { placed, requireEmpty } from './place.ts';
import { projectFiles } from './project.ts';
import { WORKBOOK } from './workbookReadme.ts';

/** The example: a dossier about a library bus that does not exist. */
const TEMPLATE = join(PACKAGE_ROOT, 'commands/new/template');

type Asked = {
  /** Where npm installs the command from; undefined for a copy of this package. */
  readonly package?: string | undefined;
  /** Whether the texts are in a workbook. */
  readonly workbook?: boolean;
};

/** Makes the dossier and says how to go on. Resolves to the exit code; rejects with a `CommandError`. */
export async function newDossier(
  [named = '.']: readonly string[],
  { package: spec, workbook = false }: Asked,
): Promise<number> {
  const target = resolve(named);
  requireEmpty(target);
  const sheet = workbook ? await writeXlsx(workbookIn(TEMPLATE).workbook) : undefined;
  const isLocked = placed(target, (folder) => {
    const dependency = spec === undefined ? packedInto(folder, target) : { spec };
    if (sheet) put(join(folder, WORKBOOK), sheet);
    else {
      cpSync(TEMPLATE, folder, { recursive: true });
      for (const [path, text] of schemaOutputs(folder)) put(path, text);
    }
    for (const [path, text] of projectFiles(basename(target), dependency, workbook)) {
      put(join(folder, path), text);
    }
    return dependency.locked !== undefined;
  });
  const folder = relative('', target) || '.';
  console.log(`A dossier is in ${folder}. Next:`);
  if (folder !== '.') console.log(`  cd ${/\s/.test(folder) ? `"${folder}"` : folder}`);
  const steps = [isLocked ? 'npm ci' : 'npm install', ...(workbook ? ['npm run import'] : [])];
  for (const step of [...steps, 'npm run dev']) console.log(`  ${step}`);
  return 0;
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
