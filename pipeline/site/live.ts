import { resolve } from 'node:path';
import type { ErrorPayload, FullReloadPayload } from 'vite';
import { type Fault, formatFault } from '../../src/authoring/fault.ts';
import { mistakes } from '../run.ts';
import { type Edition, isUnfinished, type SiteFiles } from './edition.ts';

/** What an open page is given of a dossier that is being edited. */
export type Live = {
  /** Those of the last sound edition; none before the first. */
  readonly files: SiteFiles;
  /** Paths of the editor's packs, by their paths in the site. */
  readonly packs: ReadonlyMap<string, string>;
  /** What is wrong with the dossier as it stands; shown over the page. */
  readonly trouble?: ErrorPayload;
};

/** Before anything is built. */
export const NOTHING_YET: Live = { files: new Map(), packs: new Map() };

/** What open pages are told after a build; nothing when they show what they should. */
export type Notice = ErrorPayload | FullReloadPayload | undefined;

/** The next state after the dossier was built again. Faults leave the files as they were. */
export function afterBuild(live: Live, edition: Edition): { live: Live; notice: Notice } {
  if ('faults' in edition) {
    const { faults, todos } = edition;
    const trouble = isUnfinished(faults)
      ? troubleOf(`Nothing to show yet, ${todos.length} to do`, [...faults, ...todos].map(lineOf))
      : troubleOf(`${mistakes(faults)}; the page shows the last sound dossier`, faults.map(lineOf));
    return { live: { ...live, trouble }, notice: trouble };
  }
  const { files, packs } = edition;
  const isNew = live.trouble !== undefined || !sameFiles(live.files, files);
  return { live: { files, packs }, notice: isNew ? { type: 'full-reload', path: '*' } : undefined };
}

const lineOf = (fault: Fault): string => formatFault({ ...fault, file: resolve(fault.file) });

/** The state after a build that threw: the pipeline's own fault, shown like the editor's. */
export function afterCrash(live: Live, error: unknown): { live: Live; notice: Notice } {
  const trouble = troubleOf(
    error instanceof Error ? error.message : String(error),
    error instanceof Error && error.stack ? [error.stack] : [],
  );
  return { live: { ...live, trouble }, notice: trouble };
}

/** Vite makes links of the lines' paths if they are absolute; a click opens the editor there. */
function troubleOf(message: string, lines: readonly string[]): ErrorPayload {
  return { type: 'error', err: { message, stack: lines.join('\n\n'), plugin: 'dateline:dossier' } };
}

function sameFiles(some: SiteFiles, others: SiteFiles): boolean {
  return (
    some.size === others.size &&
    [...some].every(([path, content]) => isSame(content, others.get(path)))
  );
}

function isSame(one: string | Uint8Array, other: string | Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
