/** `dateline/publish` without Node: a dossier's compiled files and a shell in, the files of a site out. */

export type { Content, LargeFile } from '../../pipeline/publish/content.ts';
export { publish } from '../../pipeline/publish/publish.ts';
export type { Shell } from '../../pipeline/publish/shell.ts';
export { shellAt } from '../../pipeline/publish/shellAt.ts';
export { type Dossier, dossierOf, type PublishOptions } from '../../pipeline/publish/site.ts';
export { publishedFiles } from '../../pipeline/publishedFiles.ts';
