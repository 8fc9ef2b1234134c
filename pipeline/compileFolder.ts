import { join } from 'node:path';
import { compareFaults } from '../src/authoring/fault.ts';
import { type CompileResult, compile, type Fault } from '../src/compile/compile.ts';
import { basemapFile } from './basemapFile.ts';
import { readFolder } from './readFolder.ts';

type FolderOptions = {
  /** Folder of the dossier. */
  readonly from: string;
  /** Makes a preview, in which drafts are shown and say that they are drafts. */
  readonly drafts?: boolean;
};

/**
 * Compiles the dossier in a folder. All paths of the result have the folder in front, so that a
 * terminal makes links of them and files are copied from there. Writes nothing. Throws as `compile` and
 * `readFolder` do.
 */
export function compileFolder({ from, drafts = false }: FolderOptions): CompileResult {
  const { files, astray } = readFolder(from);
  const named = (file: string) => join(from, file);
  const placed = <T extends { readonly file: string }>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, file: named(record.file) }));
  const told = (faults: readonly Fault[]): Fault[] =>
    placed(faults).map(({ fixes, ...fault }) => ({
      ...fault,
      ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, changes: placed(fix.changes) })) }),
    }));
  const result = compile(files, { drafts, ground: basemapFile, named });
  const links = linkFaults(astray);
  const found = 'faults' in result ? result.faults : [];
  const [first, ...others] = told([
    ...links,
    ...found.filter(({ file }) => !links.some((link) => link.file === file)),
  ]).sort(compareFaults);
  const todos = told(result.todos);
  if (first !== undefined) return { faults: [first, ...others], todos };
  if ('faults' in result) return result;
  return {
    ...result,
    warnings: told(result.warnings),
    todos,
    drafts: placed(result.drafts),
    copies: new Map([...result.copies].map(([to, file]) => [to, named(file)])),
  };
}

function linkFaults(astray: readonly string[]): Fault[] {
  const message =
    'This link leads out of the dossier’s folder, or nowhere, and is not followed; put the file itself here';
  return astray.map((file) => ({ file, line: 1, column: 1, rule: 'file/link', message }));
}
