/** Does what `dateline new` is asked to do. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { schemaOutputs } from '../../pipeline/write/outputs.ts';
import { PACKAGE_ROOT } from '../packageRoot.ts';
import { packedInto } from './dependency.ts';
import { placed, requireEmpty } from './place.ts';
import { projectFiles } from './project.ts';

/** The example: a dossier about a library bus that does not exist. */
const TEMPLATE = join(PACKAGE_ROOT, 'commands/new/template');

/** Makes the dossier and says how to go on. Returns the exit code. Throws a `CommandError`. */
export function newDossier([named = '.']: readonly string[], spec: string | undefined): number {
  const target = resolve(named);
  requireEmpty(target);
  const isLocked = placed(target, (folder) => {
    const dependency = spec === undefined ? packedInto(folder, target) : { spec };
    cpSync(TEMPLATE, folder, { recursive: true });
    for (const [path, text] of projectFiles(basename(target), dependency)) {
      put(join(folder, path), text);
    }
    for (const [path, text] of schemaOutputs(folder)) put(path, text);
    return dependency.locked !== undefined;
  });
  const folder = relative('', target) || '.';
  console.log(`A dossier is in ${folder}. Next:`);
  if (folder !== '.') console.log(`  cd ${/\s/.test(folder) ? `"${folder}"` : folder}`);
  console.log(`  ${isLocked ? 'npm ci' : 'npm install'}\n  npm run dev`);
  return 0;
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
