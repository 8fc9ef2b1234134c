/** Files of a site, as they are read and as they are made. */
import type { FileContent, LargeFile } from '../../src/compile/files.ts';
import { textOf } from './bytes.ts';

export type { LargeFile } from '../../src/compile/files.ts';

/** What is in a file. */
export type Content = FileContent;

/** A path below the site's base, and what is written there. */
export type Page = readonly [path: string, content: Content];

/** Several of them that are made at once. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

export function isLargeFile(content: Content): content is LargeFile {
  return typeof content !== 'string' && !(content instanceof Uint8Array);
}

/** The whole of a file as text. */
export function wholeText(content: Content): string {
  return typeof content === 'string' ? content : textOf(wholeBytes(content));
}

/** The whole of a file as bytes, if it is no text. */
export function wholeBytes(content: Exclude<Content, string>): Uint8Array {
  return isLargeFile(content) ? content.read(0, content.size) : content;
}
