/** Applies changes to the text of an authored file, and touches nothing else of it. */
import type { TextChange } from './finding.ts';

/**
 * The file with changes made. Their offsets count in the text as `fileText` gives it, without a byte
 * order mark and with line feeds only; the mark and the line ends of the file stay as they are.
 * Changes must not overlap.
 */
export function withChanges(raw: string, changes: readonly Omit<TextChange, 'file'>[]): string {
  const offsets = rawOffsets(raw);
  const lineEnd = /\r\n?/.exec(raw)?.[0] ?? '\n';
  const at = (offset: number) => offsets[offset] ?? raw.length;
  const inOrder = [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
  let done = 0;
  let text = '';
  for (const change of inOrder) {
    text += raw.slice(done, at(change.from)) + change.text.replaceAll('\n', lineEnd);
    done = at(change.to);
  }
  return text + raw.slice(done);
}

/** Where each code unit of the read text is in the file, and at the end the file's length. */
function rawOffsets(raw: string): number[] {
  const offsets: number[] = [];
  for (let i = raw.startsWith('\uFEFF') ? 1 : 0; i < raw.length; i++) {
    offsets.push(i);
    if (raw[i] === '\r' && raw[i + 1] === '\n') i++;
  }
  offsets.push(raw.length);
  return offsets;
}

/** Whether two changes touch the same words, or add words at the same place. */
export function overlap(a: TextChange, b: TextChange): boolean {
  if (a.file !== b.file) return false;
  const adds = (a.from === a.to || b.from === b.to) && a.from === b.from;
  return adds || (a.from < b.to && b.from < a.to);
}
