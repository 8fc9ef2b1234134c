export const IMPORT = {
  name: 'dateline import',
  summary:
    'Makes a dossier of files in other formats, or adds them to one: spreadsheets, timelines, story maps, annotations, places, citations. What a format does not say stays open and is listed as to do.',
  operands: {
    usage: 'FILE…',
    about: 'files to read; several CSV files are the tabs of one workbook',
    least: 1,
    most: 1000,
    completion: 'files',
  },
  options: {
    into: {
      type: 'string',
      value: 'FOLDER',
      default: 'imported',
      about: 'folder of the dossier: a new one, or one to add to',
      completion: 'folders',
    },
    format: {
      type: 'string',
      value: 'NAME',
      about: 'format of the files, where it is not found out by itself',
    },
    map: {
      type: 'string',
      value: 'FILE',
      about: 'which column or property is what; a file that is missing is written with a guess',
      completion: 'files',
    },
    language: {
      type: 'string',
      value: 'TAG',
      about: 'language of the dossier, such as en, where the files do not say it',
    },
  },
  examples: [
    'dateline import timeline.xlsx --into my-dossier --language en',
    'dateline import visits.csv --map columns.yaml',
    'dateline import more.json --into my-dossier',
  ],
  notes: [
    'docs/importing.md describes the formats, and how people, places and documents of a dossier are recognised. Nothing is written if a file cannot be read, and nothing that is there is changed.',
  ],
} as const;
