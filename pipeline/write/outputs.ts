import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { datasetFiles, type Published, prettyText } from './datasetFiles.ts';
import { authoredJsonSchemas } from './json-schemas.ts';

/** Texts, and the bytes of pictures, by the path of the file they belong in. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/** What is published in a folder: dataset, stories, the JSON Schemas of both, citations and logo. */
export function publishedOutputs(compiled: Published, to: string): Outputs {
  return new Map([...datasetFiles(compiled)].map(([name, content]) => [join(to, name), content]));
}

/** The JSON Schemas from which editors complete, beside the dossier. */
export function schemaOutputs(from: string): Outputs {
  return new Map(
    [...authoredJsonSchemas()].map(([name, schema]) => [
      join(from, 'schema', `${name}.schema.json`),
      prettyText(schema),
    ]),
  );
}

/** The paths whose files are missing or hold something else. */
export function differing(outputs: Outputs): string[] {
  return [...outputs].filter(([file, text]) => !holds(file, text)).map(([file]) => file);
}

/**
 * Writes what differs, and nothing by halves: every text is written beside its file first, and
 * only when all are on the disk do they take their files' places. Returns the paths written.
 */
export function writeOutputs(outputs: Outputs): string[] {
  const changed = [...outputs].filter(([file, text]) => !holds(file, text));
  const waiting: { file: string; temporary: string }[] = [];
  try {
    for (const [file, text] of changed) {
      const temporary = `${file}.${process.pid}.tmp`;
      mkdirSync(dirname(file), { recursive: true });
      waiting.push({ file, temporary });
      writeFileSync(temporary, text);
    }
    for (const { file, temporary } of waiting) renameSync(temporary, file);
  } finally {
    for (const { temporary } of waiting) rmSync(temporary, { force: true });
  }
  return changed.map(([file]) => file);
}

function holds(file: string, content: string | Uint8Array): boolean {
  return existsSync(file) && readFileSync(file).equals(Buffer.from(content));
}
