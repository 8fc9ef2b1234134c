/** The files of a dossier, ready to be published. */
import { CommandError } from '../../cli/errors.ts';
import type { Content } from '../publish/content.ts';
import { fileOnDisk, publishedIn } from '../publish/node/files.ts';
import { keepHeapSmall } from '../publish/node/tidy.ts';
import { editionOf } from './edition.ts';

/** The folder of a dossier, or undefined for the one whose dataset is committed. */
export type Asked = { readonly from: string | undefined; readonly drafts: boolean };

/** A dossier that is sound. */
export type Ready = {
  /** For the terminal: warnings, and what a preview must not be used for. */
  readonly lines: readonly string[];
  /** By their paths in the site. */
  readonly files: ReadonlyMap<string, Content>;
};

/** A file in half the room: a text with letters of other alphabets has two bytes for each of them. */
const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

/** Builds it. Throws a `CommandError` with all faults of the dossier. */
export function readiedDossier({ from, drafts }: Asked): Ready {
  if (from === undefined && !drafts) return { lines: [], files: publishedIn('public/data') };
  keepHeapSmall();
  const edition = editionOf(from ?? 'data', drafts);
  if ('faults' in edition) {
    throw new CommandError([...edition.lines, 'Nothing was built.'].join('\n'));
  }
  const texts = [...edition.files].map(([path, content]) => [path, asBytes(content)] as const);
  const packs = [...edition.packs].map(([path, file]) => [path, fileOnDisk(file)] as const);
  return {
    lines: edition.lines.filter((line) => drafts || line.startsWith('warning: ')),
    files: new Map<string, Content>([...texts, ...packs]),
  };
}
