/** Does what `dateline check` is asked to do. */
import { readFileSync } from 'node:fs';
import { paintOn } from '../../cli/colour.ts';
import { writeOutputs } from '../../pipeline/write/outputs.ts';
import { dossierFolder } from '../folder.ts';
import type { Findings } from './finding.ts';
import { findingsIn } from './findings.ts';
import { chosenFixes, fixedFiles, fixedLine } from './fixing.ts';
import { jsonOf, reportOf } from './report.ts';

type Asked = { readonly fix: boolean; readonly json: boolean };

/** Checks, fixes where that is asked for, and prints the rest. Returns the exit code. */
export function check(operands: readonly string[], { fix, json }: Asked): number {
  const folder = dossierFolder(operands);
  const first = findingsIn(folder);
  const { found, fixed } = fix ? fixedIn(folder, first) : { found: first, fixed: [] };
  const lines = json
    ? [jsonOf(found, fixed)]
    : [...fixed, ...reportOf(found, paintOn(process.stdout), fix)];
  for (const line of lines) console.log(line);
  return found.faults.length === 0 ? 0 : 1;
}

/** Rounds of fixes after which the rest is left to the editor: a fix may uncover another mistake. */
const ROUNDS = 10;

type Fixed = { readonly found: Findings; readonly fixed: readonly string[] };

/** Each round writes all of its files or none. */
function fixedIn(folder: string, first: Findings): Fixed {
  const fixed: string[] = [];
  let found = first;
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = chosenFixes([...found.faults, ...found.warnings]);
    if (chosen.length === 0) break;
    writeOutputs(fixedFiles(chosen, (file) => readFileSync(file)));
    fixed.push(...chosen.map(fixedLine));
    found = findingsIn(folder);
  }
  return { found, fixed };
}
