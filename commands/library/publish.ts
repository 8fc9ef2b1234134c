/** `dateline/publish` in Node: what runs anywhere, and what writes into folders. */
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../packageRoot.ts';

export { type PublishDossier, publishDossier } from '../../pipeline/publish/node/publishDossier.ts';
export * from './browser.ts';

/** Folder of the shell that belongs to this version. */
export const SHELL: string = join(PACKAGE_ROOT, 'shell');
