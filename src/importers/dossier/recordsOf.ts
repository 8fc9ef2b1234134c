/** From the authored files of a dossier to records. */
import type * as v from 'valibot';
import { check } from '../../authoring/check.ts';
import { compareFaults, compareText, type Fault } from '../../authoring/fault.ts';
import { fileText } from '../../authoring/fileText.ts';
import { type Log, newLog, rootOf } from '../../authoring/spot.ts';
import { parseYaml } from '../../authoring/yaml/parse.ts';
import { SHAPES } from './recordShapes.ts';
import type { DateRecord, Records, SourceRecord, StopRecord, VisitRecord } from './records.ts';

export type RecordsResult =
  | { readonly ok: true; readonly records: Records }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads the authored files of a dossier, by their paths below its folder; other files are passed over.
 * Checks the shape of each, but not what they say of one another, and a gap is no fault: the checker
 * is for that. Values are those of the files. A date without a map becomes one that a document states.
 *
 * @param contents texts, or bytes in UTF-8; others, such as large files on a disk, are passed over
 */
export function recordsOf(
  contents: ReadonlyMap<string, string | Uint8Array | object>,
): RecordsResult {
  const log = newLog();
  const files = textsOf(log, contents);
  const listIn = (name: 'people' | 'places' | 'references') =>
    valueIn(log, files, `${name}.yaml`, SHAPES[name]) ?? [];
  const head = valueIn(log, files, 'dossier.yaml', SHAPES.map) ?? {};
  const people = listIn('people');
  const places = listIn('places');
  const references = listIn('references');
  const sources = filesIn(files, 'sources', '.md').map((file) => sourceOf(log, file));
  const visits = filesIn(files, 'visits', '.yaml').map((file) => visitOf(log, files, file));
  const stories = filesIn(files, 'stories', '.yaml').map(({ id, path }) => ({
    id,
    content: valueIn(log, files, path, SHAPES.map) ?? {},
  }));
  if (log.faults.length > 0) return { ok: false, faults: log.faults.toSorted(compareFaults) };
  const records: unknown = { head, people, places, references, sources, visits, stories };
  // Every value has passed its shape, which lets through what records have and nothing else.
  return { ok: true, records: records as Records };
}

/** The texts of the authored files, with line feeds only. */
function textsOf(
  log: Log,
  contents: ReadonlyMap<string, string | Uint8Array | object>,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, content] of contents) {
    if (!/\.(?:yaml|md)$/.test(path)) continue;
    try {
      if (typeof content === 'string') texts.set(path, fileText(content));
      else if (content instanceof Uint8Array) {
        texts.set(path, fileText(new TextDecoder('utf-8', { fatal: true }).decode(content)));
      }
    } catch {
      const message = 'This file is not UTF-8; save it as UTF-8';
      log.faults.push({ file: path, line: 1, column: 1, rule: 'file/not-utf8', message });
    }
  }
  return texts;
}

type NamedFile = { readonly id: string; readonly path: string; readonly text: string };

/** The files of a folder, sorted by name. */
function filesIn(files: ReadonlyMap<string, string>, folder: string, ending: string): NamedFile[] {
  return [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(ending))
    .map(([path, text]) => ({
      id: path.slice(folder.length + 1, -ending.length),
      path,
      text,
    }))
    .filter(({ id }) => !id.includes('/') && !id.startsWith('.'))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The value of a YAML file that has a shape; its faults are logged. A file that is missing has none. */
function valueIn(
  log: Log,
  files: ReadonlyMap<string, string>,
  path: string,
  shape: v.GenericSchema,
): unknown {
  const text = files.get(path);
  return text === undefined ? undefined : checkedYaml(log, path, text, shape);
}

function checkedYaml(
  log: Log,
  path: string,
  text: string,
  shape: v.GenericSchema,
  yaml = text,
  start = 0,
): unknown {
  const parsed = parseYaml(log, path, text, yaml, start);
  if (parsed === undefined) return undefined;
  check(log, rootOf(parsed), shape);
  return parsed.value;
}

function sourceOf(log: Log, { id, path, text }: NamedFile): SourceRecord {
  const parts = /^(---[ \t]*\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)([\s\S]*)$/.exec(text);
  const [, opening = '', yaml = '', document = ''] = parts ?? [];
  if (parts === null) {
    const message = 'This file needs its data between two lines of --- at its top';
    log.faults.push({ file: path, line: 1, column: 1, rule: 'file/front-matter', message });
    return { id };
  }
  // Its shape is that of a source; where it is not, the fault is logged and nobody sees the value.
  const front = checkedYaml(log, path, text, SHAPES.source, yaml, opening.length) as SourceRecord;
  return {
    ...front,
    id,
    ...withDate('published', front?.published),
    ...(document.trim() === '' ? {} : { text: document }),
  };
}

function visitOf(
  log: Log,
  files: ReadonlyMap<string, string>,
  { id, path }: NamedFile,
): VisitRecord {
  // As above.
  const visit = valueIn(log, files, path, SHAPES.visit) as VisitRecord | undefined;
  const stops: readonly StopRecord[] = Array.isArray(visit?.stops) ? visit.stops : [];
  return {
    ...visit,
    id,
    ...withDate('when', visit?.when),
    stops: stops.map((stop) => ({ ...stop, ...withDate('when', stop?.when) })),
  };
}

function withDate<Key extends string>(
  key: Key,
  date: DateRecord | string | undefined,
): { readonly [key in Key]?: DateRecord } {
  if (date === undefined) return {};
  const when: DateRecord = typeof date === 'string' ? { edtf: date, basis: 'stated' } : date;
  // TypeScript does not know that a computed key is the key.
  return { [key]: when } as { readonly [key in Key]?: DateRecord };
}
