import { portOptionFrom } from '../../cli/port.ts';
import { FOLDER } from '../folder.ts';

/** Not the port of built sites: a browser may have kept one of those for use offline. */
export const DEV_PORT = 4300;

export const DEV = {
  name: 'dateline dev',
  summary:
    'Shows a dossier in the browser while you write. An open page reloads by itself when you save, and shows mistakes and drafts.',
  operands: FOLDER,
  options: {
    port: portOptionFrom(DEV_PORT),
    published: {
      type: 'boolean',
      default: false,
      about: 'show what would be published: no drafts',
    },
    open: { type: 'boolean', default: false, about: 'open a browser' },
  },
  examples: ['dateline dev', 'dateline dev my-dossier --open', 'dateline dev --port 8080'],
  notes: ['Only this machine can reach the server. Nothing is written. Ctrl+C stops it.'],
} as const;
