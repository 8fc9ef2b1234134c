export const NEW = {
  name: 'dateline new',
  summary:
    'Makes a dossier in a new or empty folder: an example to replace, schemas for editors, and a workflow for GitHub Pages.',
  operands: {
    usage: 'FOLDER',
    about: 'folder to make; "." is the current one',
    least: 1,
    most: 1,
    completion: 'folders',
  },
  options: {
    workbook: {
      type: 'boolean',
      about:
        'keep the texts in a workbook for spreadsheets, dossier.xlsx, which "dateline import" reads',
    },
    package: {
      type: 'string',
      value: 'SPEC',
      about: 'what npm installs this command from; without it, a copy that is put into the folder',
    },
  },
  examples: [
    'dateline new my-dossier',
    'dateline new my-dossier --workbook',
    'dateline new my-dossier --package https://example.org/dateline-0.1.0.tgz',
  ],
  notes: ['The folder must be empty, except for .git. If anything fails, nothing is left behind.'],
} as const;
