import type { Fix, TextChange } from '../authoring/fix.ts';
import { bytesOf, type FileContent, type Files } from './files.ts';

/**
 * The files with the changes of some fixes made. Whatever no change touches stays as it is, byte for
 * byte: line ends, byte order mark, and files that are no text. A changed file is a text or bytes as it
 * was before. Throws a `RangeError`, and changes nothing, where a change lies outside of its file's text,
 * two changes overlap or stand at the same place, or the file is not there or not UTF-8.
 */
export function applyFixes(files: Files, fixes: readonly Fix[]): Files {
  const changes = fixes.flatMap((fix) => fix.changes);
  const changed = [...new Set(changes.map(({ file }) => file))].map((file) => {
    const content = files.get(file);
    if (content === undefined) throw new RangeError(`There is no file ${file} to change`);
    const own = changes.filter((change) => change.file === file);
    return [file, changedContent(file, content, own)] as const;
  });
  return new Map([...files, ...changed]);
}

function changedContent(
  file: string,
  content: FileContent,
  changes: readonly TextChange[],
): string | Uint8Array {
  if (typeof content === 'string') return changedText(file, content, changes);
  return new TextEncoder().encode(changedText(file, decoded(file, content), changes));
}

function decoded(file: string, content: FileContent): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(content));
  } catch {
    throw new RangeError(`${file} is not UTF-8 and cannot be changed`);
  }
}

function changedText(file: string, raw: string, changes: readonly TextChange[]): string {
  const offsets = rawOffsets(raw);
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const inOrder = [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
  let done = 0;
  let last: TextChange | undefined;
  let text = '';
  for (const change of inOrder) {
    const [from, to] = [offsets[change.from], offsets[change.to]];
    if (from === undefined || to === undefined || change.from > change.to) {
      throw new RangeError(`${file} has no text from ${change.from} to ${change.to}`);
    }
    if (last && (change.from < last.to || change.from === last.from)) {
      throw new RangeError(`Two changes of ${file} overlap at ${change.from}`);
    }
    text += raw.slice(done, from) + change.text.replaceAll('\n', lineEnd);
    done = to;
    last = change;
  }
  return text + raw.slice(done);
}

/** Where each code unit of the text that `fileText` gives is in the file, and its end. */
function rawOffsets(raw: string): number[] {
  const offsets: number[] = [];
  for (let at = raw.startsWith('\uFEFF') ? 1 : 0; at < raw.length; at += 1) {
    offsets.push(at);
    if (raw[at] === '\r' && raw[at + 1] === '\n') at += 1;
  }
  offsets.push(raw.length);
  return offsets;
}
