import type { Content } from '../../pipeline/publish/content.ts';
import { fileOnDisk } from '../../pipeline/publish/node/files.ts';
import { publishDossier } from '../../pipeline/publish/node/publishDossier.ts';
import type { Live } from '../../pipeline/site/live.ts';

/** Publishes the last sound edition into a folder. */
export async function publishLive(
  shell: string,
  { files, packs }: Live,
  out: string,
): Promise<void> {
  const large = [...packs].map(([path, file]) => [path, fileOnDisk(file)] as const);
  const all = new Map<string, Content>([...files, ...large]);
  await publishDossier({ shell, out, files: all, warn: () => {} });
}
