/** `dateline/publish`: a shell and a dossier in, the files of a site out. */
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../packageRoot.ts';

export type { Content, LargeFile } from '../../pipeline/publish/content.ts';
export { type PublishDossier, publishDossier } from '../../pipeline/publish/node/publishDossier.ts';
export { publish } from '../../pipeline/publish/publish.ts';
export type { Shell } from '../../pipeline/publish/shell.ts';
export { type Dossier, dossierOf, type PublishOptions } from '../../pipeline/publish/site.ts';

/** Folder of the shell that belongs to this version. */
export const SHELL: string = join(PACKAGE_ROOT, 'shell');
