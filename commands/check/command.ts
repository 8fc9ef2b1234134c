import { FOLDER } from '../folder.ts';

export const CHECK = {
  name: 'dateline check',
  summary:
    'Checks a dossier: every quotation, id, date and place. Mistakes are listed with file, line and column.',
  operands: FOLDER,
  options: {
    fix: {
      type: 'boolean',
      default: false,
      about: 'apply fixes that leave no choice, and say what was changed',
    },
    json: { type: 'boolean', default: false, about: 'print one JSON document for programs' },
  },
  examples: ['dateline check', 'dateline check my-dossier --fix', 'dateline check --json'],
  notes: [
    'Exit codes: 0 no mistakes (there may be warnings), 1 mistakes, 2 wrong arguments.',
    'docs/commands.md describes the JSON document.',
  ],
} as const;
