import { publishDossier } from '../../pipeline/publish/node/publishDossier.ts';
import { fileOnDisk } from '../../pipeline/publish/node/files.ts';
import type { Live } from '../../pipeline/site/live.ts';

/** Publishes the last sound edition into a folder. */
export async function publishLive(
  shell: string,
  { files, packs }: Live,
  out: string,
): Promise<void> {
  const large = [...packs].map(([path, file]) => [path, fileOnDisk(file)] as const);
  await publishDossier({ shell, out, files: new Map([...files, ...large]), warn: () => {} });
}
