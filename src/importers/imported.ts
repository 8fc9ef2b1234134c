/** What every importer takes and gives, whatever format it reads. */
import type { TableFault, Workbook } from '../tables/workbook.ts';
import type { Records } from './dossier/records.ts';

/**
 * What was left out or could not be carried over, and where it stood; never silent. In a JSON file,
 * `place.tab` is a JSON pointer (RFC 6901).
 */
export type ImportNote = TableFault;

/** What was read of a file in another format. */
export type Imported =
  | { readonly ok: true; readonly records: Records; readonly notes: readonly ImportNote[] }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** A file to import. Whoever calls has read it by its kind, so that no importer parses it again. */
export type ImportInput = {
  /** The name of the file, as messages say it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of xlsx, ods, csv and tsv. */
  readonly workbook?: Workbook;
  /** Of JSON: parsed, its shape unknown. */
  readonly json?: unknown;
  /** Of whatever is text. */
  readonly text?: string;
};

export type ImportOptions = {
  /** Tag of the dossier's own language (`en`); a gap where nobody has named it. */
  readonly language?: string;
  /**
   * What an editor has decided for formats that do not say which field is which, as its file has it.
   * Its shape is unknown until the format has parsed it.
   */
  readonly mapping?: unknown;
};

/** How sure it is that a file has a format, from the surest on. */
export const SURENESS = ['certain', 'likely', 'possible', 'no'] as const;
export type Sureness = (typeof SURENESS)[number];

export type ImportFormat = {
  /** Lower-case letters and hyphens, for a command's option. */
  readonly id: string;
  /** What people call the format; a name, the same in every language. */
  readonly name: string;
  /** Looks at columns and keys only; throws nothing, whatever the file. */
  readonly detect: (input: ImportInput) => Sureness;
  /** Throws nothing: what is wrong with the file is a fault. */
  readonly read: (input: ImportInput, options: ImportOptions) => Imported;
};
