import { FOLDER } from '../folder.ts';

export const BUILD = {
  name: 'dateline build',
  summary: 'Builds the site of a dossier: a folder of static files for any web host.',
  operands: FOLDER,
  options: {
    site: {
      type: 'string',
      value: 'URL',
      about: 'address of the published site; adds link pictures, oEmbed files and a sitemap',
    },
    out: {
      type: 'string',
      value: 'DIR',
      default: 'dist',
      about: 'folder to write to',
      completion: 'folders',
    },
    drafts: {
      type: 'boolean',
      default: false,
      about: 'show drafts, marked as such; do not publish such a site',
    },
  },
  examples: [
    'dateline build',
    'dateline build my-dossier --out public --site https://example.org/visits/',
  ],
  notes: [
    'The folder must be new, empty, or hold a site that was built before. A mistake in the dossier',
    'leaves it as it was.',
  ],
} as const;
