import { FOLDER } from '../folder.ts';

/** Workbooks, which are imported again without loss. */
export const WORKBOOKS = ['xlsx', 'ods', 'csv'] as const;

/** What other programs read, as in the dialog of the page. */
export const TEXTS = [
  'stops',
  'claims',
  'geojson',
  'places',
  'timeline',
  'calendar',
  'annotations',
  'csl',
] as const;

const FORMATS = [...WORKBOOKS, ...TEXTS];

export const EXPORT = {
  name: 'dateline export',
  summary:
    'Writes the whole dossier as a workbook for spreadsheets, which "dateline import" reads again, or in a format for other programs.',
  operands: {
    usage: 'FORMAT [FOLDER]',
    about: `${FORMATS.join(', ')}; ${FOLDER.about}`,
    least: 1,
    most: 2,
    completion: FORMATS,
    laterCompletion: 'folders',
  },
  options: {
    out: {
      type: 'string',
      value: 'PATH',
      about:
        'file or folder to write (default: dossier.xlsx, dossier.ods or dossier-csv; others go to the terminal)',
      completion: 'files',
    },
    site: {
      type: 'string',
      value: 'URL',
      about: 'address of the published site, for the links in formats for other programs',
    },
    language: {
      type: 'string',
      value: 'TAG',
      about: 'language of these formats, such as en (default: that of the dossier)',
    },
  },
  examples: [
    'dateline export xlsx',
    'dateline export csv my-dossier --out tables',
    'dateline export geojson --site https://example.org/visits/ --out visits.geojson',
  ],
  notes: [
    'xlsx, ods and csv (a folder of tables) are workbooks and hold drafts, too. All others hold what is',
    'published; docs/exports.md describes them.',
  ],
} as const;
