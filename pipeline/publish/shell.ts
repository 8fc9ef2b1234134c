/**
 * The shell: the app as it is built once for all dossiers. Most of its files are a part of every site.
 * Those below `.shell/` are not: they are what the publisher makes further files of.
 */
import * as v from 'valibot';
import { textOf } from './bytes.ts';
import { SUBSETS } from './cards/subsets.ts';

/** What reads the files of a shell, wherever they lie: in a folder, in an archive, in memory. */
export type Shell = {
  /** Bytes of a file. Throws where there is none. */
  readonly read: (path: string) => Uint8Array;
  /** Paths of all files, with forward slashes. */
  readonly list: () => readonly string[];
};

/** The folder of what is no part of a site. */
export const PARTS = '.shell/';
/** Says what is there. */
export const PARTS_LIST = `${PARTS}manifest.json`;
/** Names all files of the shell, for where no folder can be listed. */
export const FILES_LIST = `${PARTS}files.json`;
/** Names the packages that are in the app, with their licences. */
export const PACKAGES_LIST = `${PARTS}packages.json`;

const PartsSchema = v.object({
  format: v.literal('dateline-shell-1'),
  /**
   * Classic scripts: `host` becomes `embed.js`, `embed` stands in the embed's pages, `begin` in the others.
   */
  scripts: v.object({
    ...{ host: v.string(), embed: v.string(), begin: v.string() },
    serviceWorker: v.string(),
  }),
  /** The program of the single file, and the words of languages that it may bring. */
  oneFile: v.object({
    script: v.string(),
    style: v.string(),
    words: v.record(v.string(), v.string()),
  }),
  type: v.object({
    /** Changes with the faces and with what draws in them. */
    version: v.string(),
    /** Code points of each subset, as lists of ranges in CSS. */
    letters: v.record(v.string(), v.string()),
    /** The site's own faces as TrueType, each under the name of `nameIn`. */
    faces: v.array(v.object({ subset: v.picklist(SUBSETS), file: v.string() })),
    /** Faces of other scripts, by the names of their packages. */
    scripts: v.array(v.object({ id: v.string(), regular: v.string(), bold: v.string() })),
  }),
  /** WebAssembly of resvg. */
  rasteriser: v.string(),
});

/** What a shell has below `.shell/`; paths are those of the shell. */
export type ShellParts = v.InferOutput<typeof PartsSchema>;

/** An entry of Vite's manifest: what a chunk became and what it needs. */
const Chunk = v.object({
  file: v.string(),
  css: v.optional(v.array(v.string())),
  imports: v.optional(v.array(v.string())),
  assets: v.optional(v.array(v.string())),
});
const ManifestSchema = v.record(v.string(), Chunk);

/** Vite's manifest, by the source file's path below the root. */
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Throws where the shell has no such list, or one of another version of the program. */
export function partsOf(shell: Shell): ShellParts {
  return parsed(shell, PARTS_LIST, PartsSchema);
}

/** Throws where the shell has none. */
export function manifestOf(shell: Shell): Manifest {
  return parsed(shell, '.vite/manifest.json', ManifestSchema);
}

/** Whether a file of the shell is a part of every site. */
export const isPublished = (path: string): boolean => !path.startsWith(PARTS);

function parsed<const T extends v.GenericSchema>(
  { read }: Shell,
  path: string,
  schema: T,
): v.InferOutput<T> {
  const wrong = (why: string) =>
    new Error(`${path} of the shell cannot be used: ${why}. Build the shell again.`);
  let json: unknown;
  try {
    json = JSON.parse(textOf(read(path)));
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
  const result = v.safeParse(schema, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw wrong(`${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
  }
  return result.output;
}
