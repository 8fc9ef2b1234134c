/** A small archive for tests, and a host for its files. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import type { ArchivePlace, Manifest } from '../../src/domain/archive/manifest.ts';
import type { RawRow } from './rows.ts';
import { writeArchive } from './writeArchive.ts';

export const PLACES: readonly ArchivePlace[] = [
  { id: 'hollow', names: { en: 'Port Hollow', ru: 'Порт-Холлоу' }, position: [-12.25, 61.5] },
  { id: 'quay', names: { en: 'Quay' }, position: [2, 51] },
  { id: 'ridge', names: { en: 'Ridge' }, position: [7, 46] },
];

/** A row that is sound, but for what is said. */
export function raw(values: Readonly<Record<string, unknown>>): RawRow {
  const stop = String(values.stop ?? 'stop');
  const sound = {
    ...{ date: '2019-03-04', place: 'hollow', stop, title: `Title of ${stop}` },
    ...{ words: `Words of ${stop}: “Привет”, 🚢.`, language: 'en' },
    ...{ source: 'Log', publisher: 'The Post', url: `https://example.org/${stop}` },
  };
  return { where: `row ${stop}`, values: { ...sound, ...values } };
}

/** Two stops a day of 2019 and 2020, in places in turn, in no order of time. */
export const ROWS: readonly RawRow[] = Array.from({ length: 1460 }, (_, i) => {
  const day = new Date(Date.UTC(2019, 0, 1 + ((i * 7) % 730))).toISOString().slice(0, 10);
  return raw({ stop: `stop-${i}`, date: day, place: PLACES[i % 3]?.id });
});

/** A folder that is deleted after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Hosted = {
  readonly archive: Archive;
  readonly manifest: Manifest;
  readonly out: string;
};
type Answer = (bytes: Uint8Array<ArrayBuffer>, range: string) => Response;

/** As a host that has range requests. */
export const ranged: Answer = (bytes, range) => {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const part = bytes.slice(Number(first), Number(last) + 1);
  const headers = { 'Content-Range': `bytes ${first}-${last}/${bytes.length}` };
  return new Response(part, { status: 206, headers });
};

/** Writes rows and opens them through a host that answers in some way. */
export async function hosted(rows: Iterable<RawRow>, answer: Answer = ranged): Promise<Hosted> {
  const out = join(scratchFolder(), 'archive');
  const manifest = await writeArchive({ rows, places: PLACES, out, rowsPerGroup: 100 });
  return { ...opened(manifest, out, answer), manifest, out };
}

export function opened(manifest: Manifest, out: string, answer: Answer = ranged) {
  vi.stubGlobal('fetch', async (address: string, { headers }: { headers: { Range: string } }) => {
    const name = address.split('/').at(-1) ?? '';
    return answer(new Uint8Array(readFileSync(join(out, name))), headers.Range);
  });
  const session = { signal: new AbortController().signal, traffic: { requests: 0, bytes: 0 } };
  return { archive: openArchive(manifest, 'https://site.example/data/archive/', session) };
}
