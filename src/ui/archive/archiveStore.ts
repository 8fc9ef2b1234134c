/** What the view of the archive shows. It outlives the view, so that who comes back finds it as it was. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Archive, openArchive, type Progress } from '../../archive/archive.ts';
import type { AskedSheet } from '../../archive/asked.ts';
import { ArchiveError, type ArchiveProblem } from '../../archive/rangeFile.ts';
import { type Manifest, readManifest } from '../../domain/archive/manifest.ts';
import type { Told } from '../../domain/archive/row.ts';
import { fetchFile } from '../../files/siteFiles.ts';

/** Rows of a sheet. */
export const SHEET_SIZE = 40;

export type ArchiveState = {
  readonly asked: AskedSheet;
  readonly manifest?: Manifest;
  /** `reading`: the search is done, and the rows of a sheet are on their way. */
  readonly status: 'opening' | 'searching' | 'reading' | 'stopped' | 'done' | 'failed';
  readonly problem?: ArchiveProblem | undefined;
  readonly progress?: Progress | undefined;
  /** The rows of a sheet, by its number. */
  readonly shown?: { readonly sheet: number; readonly rows: readonly Told[] } | undefined;
};

export type ArchiveStore = Pick<
  StoreApi<ArchiveState>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  /** Answers a question; what is known of the same one is kept. `isAgain` asks anew what has failed or was stopped. */
  readonly ask: (asked: AskedSheet, isAgain?: boolean) => void;
  readonly stop: () => void;
};

/** `address` is that of the manifest. */
function createArchiveStore(address: string): ArchiveStore {
  const { getState, getInitialState, setState, subscribe } = createStore<ArchiveState>(() => ({
    asked: { period: {}, place: undefined, sheet: 1 },
    status: 'opening',
  }));
  const session = { signal: new AbortController().signal, traffic: { requests: 0, bytes: 0 } };
  let controller = new AbortController();
  let archive: Archive | undefined;
  const opened = async (): Promise<Archive> => {
    if (archive) return archive;
    const manifest = await fetchManifest(address, session.signal);
    archive = openArchive(manifest, new URL('.', address).href, session);
    setState({ manifest });
    return archive;
  };
  type Reading = { readonly asked: AskedSheet; readonly signal: AbortSignal };
  const read = async (source: Archive, progress: Progress, { asked, signal }: Reading) => {
    const sheet = sheetIn(progress.found, asked.sheet);
    if (getState().shown?.sheet === sheet) return;
    const from = (sheet - 1) * SHEET_SIZE;
    const rows = await source.told(progress.parts, from, from + SHEET_SIZE);
    if (!signal.aborted) setState({ shown: { sheet, rows } });
  };
  const work = async (asked: AskedSheet, known: Progress | undefined, signal: AbortSignal) => {
    const source = await opened();
    let progress = known;
    if (!progress) {
      setState({ status: 'searching' });
      for await (progress of source.search(asked)) {
        if (signal.aborted) return;
        setState({ progress });
        if (progress.found >= asked.sheet * SHEET_SIZE)
          await read(source, progress, { asked, signal });
      }
    }
    setState({ status: 'reading' });
    if (progress) await read(source, progress, { asked, signal });
    if (!signal.aborted) setState({ status: 'done' });
  };
  const ask = (asked: AskedSheet, isAgain = false) => {
    const before = getState();
    const isSame = isSameQuestion(before.asked, asked) && !isAgain;
    if (isSame && before.asked.sheet === asked.sheet && before.status !== 'opening') return;
    const isKnown = isSame && ['done', 'stopped', 'reading'].includes(before.status);
    const known = isKnown ? before.progress : undefined;
    const left = isSame ? {} : { progress: undefined, shown: undefined };
    setState({ asked, status: 'opening', problem: undefined, ...left });
    begin(asked, known);
  };
  const begin = (asked: AskedSheet, known: Progress | undefined) => {
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    session.signal = signal;
    work(asked, known, signal).catch((error: unknown) => {
      if (signal.aborted) return;
      const problem = error instanceof ArchiveError ? error.problem : 'damaged';
      console.error(error);
      setState({ status: 'failed', problem });
    });
  };
  return {
    ...{ getState, getInitialState, subscribe, ask },
    stop: () => {
      if (!['opening', 'searching', 'reading'].includes(getState().status)) return;
      controller.abort();
      setState({ status: 'stopped' });
      const { asked, progress, shown } = getState();
      if (progress && progress.found > 0 && !shown) begin(asked, progress);
    },
  };
}

function isSameQuestion(a: AskedSheet, b: AskedSheet): boolean {
  return a.place === b.place && a.period.from === b.period.from && a.period.to === b.period.to;
}

/** How many sheets so many rows take. */
export function sheetsOf(found: number): number {
  return Math.max(1, Math.ceil(found / SHEET_SIZE));
}

/** The sheet asked for; beyond the last, the last. */
export function sheetIn(found: number, asked: number): number {
  return Math.min(asked, sheetsOf(found));
}

async function fetchManifest(address: string, signal: AbortSignal): Promise<Manifest> {
  const answer = await fetchFile(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ArchiveError('unreachable', `No answer from ${address}`, error);
  });
  if (!answer.ok) throw new ArchiveError('unreachable', `${address} answers with ${answer.status}`);
  const manifest = readManifest(await answer.json().catch(() => undefined));
  if ('fault' in manifest) throw new ArchiveError('damaged', `${address} ${manifest.fault}`);
  return manifest;
}

const stores = new Map<string, ArchiveStore>();

/** The one store of an archive, which paper and screen share. */
export function archiveStoreOf(address: string): ArchiveStore {
  const store = stores.get(address) ?? createArchiveStore(address);
  stores.set(address, store);
  return store;
}
