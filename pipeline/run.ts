import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, formatFault } from '../src/authoring/fault.ts';
import type { Compiled, Draft } from '../src/compile/compile.ts';
import { compileFolder } from './compileFolder.ts';
import { differing, publishedOutputs, schemaOutputs, writeOutputs } from './write/outputs.ts';
import { differingPacks, writePacks } from './write/packs.ts';

/** What a run is asked to do. */
export type RunOptions = {
  /** Folder of the dossier. */
  readonly from: string;
  /** Folder the dataset is written to. */
  readonly to: string;
  /** Write nothing; only say whether what is there is what would be written. */
  readonly check: boolean;
  /** Show drafts, marked as such: for a preview that is not published. */
  readonly drafts?: boolean;
};

/** What a run prints, and whether the command succeeded. */
export type RunResult = { readonly ok: boolean; readonly lines: readonly string[] };

/** Builds the dossier and writes the dataset, or checks the one that is there. */
export function run({ from, to, check, drafts = false }: RunOptions): RunResult {
  const built = compileFolder({ from, drafts });
  if ('faults' in built) {
    return {
      ok: false,
      lines: [
        ...built.faults.map(formatFault),
        ...todoLines(built.todos),
        '',
        `${mistakes(built.faults)}; nothing was written`,
      ],
    };
  }
  const warnings = [
    ...built.warnings.map((warning) =>
      formatFault({ ...warning, message: `warning: ${warning.message}` }),
    ),
    ...todoLines(built.todos),
    ...draftLines(built.drafts, drafts),
  ];
  const published = publishedOutputs(built, to);
  const schemas = schemaOutputs(from);
  if (check) {
    const { lacking, old } = differingPacks(built.copies, to);
    const stale = [
      ...differing(published),
      ...lacking,
      ...old,
      ...(existsSync(join(from, 'schema')) ? differing(schemas) : []),
    ];
    const verdicts = stale.map((file) => `${file} is stale; run npm run data`);
    return stale.length > 0
      ? { ok: false, lines: [...warnings, ...verdicts] }
      : { ok: true, lines: [...warnings, `${join(to, 'visits.json')} is up to date`] };
  }
  // Packs first: the dataset must not name one that is not there.
  const packs = writePacks(built.copies, to);
  const written = [...packs, ...writeOutputs(new Map([...published, ...schemas]))];
  const changes = written.length > 0 ? `wrote ${written.join(', ')}` : 'nothing has changed';
  return { ok: true, lines: [...warnings, `${summary(built)}; ${changes}`] };
}

/** What is to do, and its count: “12 things to do in 3 drafts”. Nothing where nothing is. */
export function todoLines(todos: readonly Fault[]): string[] {
  if (todos.length === 0) return [];
  const drafts = new Set(todos.map(({ draft }) => draft)).size;
  return [
    ...todos.map((todo) => formatFault({ ...todo, message: `to do: ${todo.message}` })),
    `${count(todos.length, 'thing')} to do in ${count(drafts, 'draft')}`,
  ];
}

/** What became of the drafts, and where they are; nothing where there are none. */
export function draftLines(drafts: readonly Draft[], areShown: boolean): string[] {
  if (drafts.length === 0) return [];
  const lines = drafts.map(
    ({ file, line, noun, id }) => `  ${file}:${line} ${noun}${id === undefined ? '' : ` ${id}`}`,
  );
  return areShown
    ? [`A preview with ${count(drafts.length, 'draft')}; do not publish it:`, ...lines]
    : [`Left out ${count(drafts.length, 'draft')}:`, ...lines];
}

/** "3 mistakes in 2 files" */
export function mistakes(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return `${count(faults.length, 'mistake')} in ${count(files, 'file')}`;
}

/** "Dataset 0123456789ab: 5 visits, …" */
export function summary({ dataset, stories }: Pick<Compiled, 'dataset' | 'stories'>): string {
  const { version, visits, sources } = dataset;
  const stops = visits.flatMap((visit) => visit.stops);
  const excerpts = [...visits, ...stops].flatMap((level) => level.excerpts);
  const parts = [
    count(visits.length, 'visit'),
    count(stops.length, 'stop'),
    count(excerpts.length, 'excerpt'),
    count(sources.length, 'source'),
    ...(stories.stories.length > 0 ? [count(stories.stories.length, 'story', 'stories')] : []),
  ];
  return `Dataset ${version}: ${parts.join(', ')}`;
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
