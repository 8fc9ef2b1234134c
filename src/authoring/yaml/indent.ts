import type { YAMLError } from 'yaml';
import type { YamlLine } from './lines.ts';

/** A column in which something began further up, counted from 0. */
type Level = { readonly column: number; readonly label: string; readonly line: number };

/**
 * What to do with a line that is indented as nothing above it. `index` is that of the line in which
 * the parser gave up; the culprit may be the next one.
 */
export function indentationMend(
  error: YAMLError,
  lines: readonly YamlLine[],
  index: number,
): { message: string; offset: number } | undefined {
  const at = culprit(error, lines, index);
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || line === undefined) return undefined;
  const own = line.dashes[0] ?? line.column;
  const label = line.dashes.length > 0 ? '-' : (line.key ?? '');
  const levels = levelsAbove(lines.slice(0, at), line.dashes.length > 0);
  const list = levelsAbove(lines.slice(0, at), true).find(({ column }) => column === own);
  const offset = line.start + own;
  if (list !== undefined && line.key !== undefined && line.key === firstKeyOf(lines, list)) {
    return {
      offset,
      message: `A \`- \` is missing before \`${line.key}\`: each item of the list that begins like line ${list.line} has one`,
    };
  }
  const nearest = levels.toSorted((a, b) => Math.abs(a.column - own) - Math.abs(b.column - own))[0];
  if (nearest === undefined || nearest.column === own) return undefined;
  const message = `\`${label}\` is indented by ${spaces(own)}, like nothing above it; line it up with \`${nearest.label}\` in line ${nearest.line}, which has ${nearest.column}`;
  return { offset, message };
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}

function culprit(error: YAMLError, lines: readonly YamlLine[], index: number): number | undefined {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined) return undefined;
  const begins = line.key !== undefined || line.dashes.length > 0;
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      // The value in this line is read on into the next, which is deeper and has a key.
      const isDeeper =
        next?.key !== undefined && next.dashes.length === 0 && next.column > line.column;
      const hasColon =
        line.key !== undefined && /: /.test(line.text.slice(line.column + line.key.length + 1));
      return isDeeper && !hasColon ? index + 1 : undefined;
    }
    case 'MISSING_CHAR':
      return error.message.startsWith('Sequence item without') && begins ? index : undefined;
    case 'BAD_INDENT':
      return begins && !error.message.startsWith('Flow') ? index : undefined;
    case 'UNEXPECTED_TOKEN':
      return begins && error.pos[0] - line.start === line.column ? index : undefined;
    default:
      return undefined;
  }
}

/** What a line may line up with, nearest line first: each is further out than the one before. */
function levelsAbove(lines: readonly YamlLine[], ofDashes: boolean): Level[] {
  const levels: Level[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const { number, dashes, column, key } of lines.toReversed()) {
    if (column >= limit && !(dashes[0] !== undefined && dashes[0] < limit)) continue;
    if (!ofDashes && key !== undefined && column < limit) {
      levels.push({ column, label: key, line: number });
    }
    if (ofDashes && dashes[0] !== undefined && dashes[0] < limit) {
      levels.push({ column: dashes[0], label: '-', line: number });
    }
    limit = Math.min(limit, dashes[0] ?? column);
  }
  return levels;
}

/** The key that the items of a list begin with. */
function firstKeyOf(lines: readonly YamlLine[], { line }: Level): string | undefined {
  return lines.find(({ number }) => number === line)?.key;
}
