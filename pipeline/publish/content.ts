/** Files of a site, as they are read and as they are made. */
import { textOf } from './bytes.ts';

/** A file that may be larger than memory: it is read in parts. */
export type LargeFile = {
  /** Bytes. */
  readonly size: number;
  /** So many bytes from there on; fewer where the file ends before. */
  readonly read: (from: number, length: number) => Uint8Array;
};

/** What is in a file. */
export type Content = string | Uint8Array | LargeFile;

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
