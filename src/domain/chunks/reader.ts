/** What a page needs to read chunks, loaded with the first of them. */
export { fillChunk } from './fillChunk.ts';
export { textsPath } from './format.ts';
export { readChunk } from './readChunk.ts';
