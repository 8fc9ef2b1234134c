import type { Fault } from '../../authoring/fault.ts';
import { fileText } from '../../authoring/fileText.ts';
import { ID_PATTERN } from '../../authoring/id.ts';
import type { Rule } from '../../authoring/rules.ts';
import type { Log } from '../../authoring/spot.ts';
import { bytesOf, type Files, namesIn } from '../files.ts';

/** One file of a folder in which every file is one record, named by its id. */
export type RecordFile = { readonly id: string; readonly file: string; readonly text: string };

/**
 * Reads a text file as UTF-8, without a byte order mark and with line feeds only. A file that is
 * missing or not UTF-8 is recorded as a fault and yields `undefined`.
 */
export function readText(log: Log, files: Files, file: string): string | undefined {
  const content = files.get(file);
  if (content === undefined) {
    log.faults.push(whole(file, 'file/missing', 'This file is missing; every dossier has one'));
    return undefined;
  }
  if (typeof content === 'string') return fileText(content);
  try {
    return fileText(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(content)));
  } catch {
    log.faults.push(whole(file, 'file/not-utf8', 'This file is not UTF-8; save it as UTF-8'));
    return undefined;
  }
}

/**
 * Reads the records of a folder, sorted by id. A missing folder, a file with another extension and
 * a file name that is no id are faults; hidden files are passed over.
 */
export function readRecords(
  log: Log,
  files: Files,
  folder: string,
  extension: string,
): RecordFile[] {
  const names = namesIn(files, folder);
  if (names === undefined) {
    log.faults.push(whole(folder, 'file/missing', 'This folder is missing; every dossier has one'));
    return [];
  }
  return names.flatMap((name) => {
    const file = `${folder}/${name}`;
    const id = name.endsWith(extension) ? name.slice(0, -extension.length) : undefined;
    if (id === undefined) {
      log.faults.push(
        whole(
          file,
          'file/kind',
          `Only ${extension} files are read here; rename this one or move it away`,
        ),
      );
      return [];
    }
    if (!ID_PATTERN.test(id)) {
      log.faults.push(
        whole(
          file,
          'file/name',
          `The file’s name is its id: lower-case letters, digits and single hyphens, not “${id}”`,
        ),
      );
    }
    const text = readText(log, files, file);
    return text === undefined ? [] : [{ id, file, text }];
  });
}

function whole(file: string, rule: Rule, message: string): Fault {
  return { file, line: 1, column: 1, rule, message };
}
