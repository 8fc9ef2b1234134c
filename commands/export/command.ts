import { FOLDER } from '../folder.ts';

/** What is written, by the word for it. */
export const EXPORTS = ['xlsx', 'ods', 'csv'] as const;

export const EXPORT = {
  name: 'dateline export',
  summary:
    'Writes the whole dossier as a workbook for spreadsheets, which "dateline import" reads again.',
  operands: {
    usage: 'FORMAT [FOLDER]',
    about: `${EXPORTS.join(', ')} (a folder of tables); ${FOLDER.about}`,
    least: 1,
    most: 2,
    completion: EXPORTS,
  },
  options: {
    out: {
      type: 'string',
      value: 'PATH',
      about: 'file or folder to write (default: dossier with the ending of the format)',
      completion: 'files',
    },
  },
  examples: ['dateline export xlsx', 'dateline export csv my-dossier --out tables'],
} as const;
