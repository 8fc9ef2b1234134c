/** `npm run build`: builds the site into `dist/`. */
import { runCommand } from '../cli/run.ts';

const COMMAND = {
  name: 'npm run build',
  summary: 'Builds the site into dist/. Copy that folder to any static web host.',
  options: {
    brief: { type: 'boolean', default: false, about: 'print the steps only, without hints' },
    verbose: { type: 'boolean', default: false, about: 'show everything that the bundler prints' },
  },
  examples: ['npm run build', 'DATELINE_SITE=https://example.org/visits/ npm run build'],
  notes: [
    'DATELINE_SITE  address of the published site; adds link pictures, oEmbed files and a sitemap',
    'DATELINE_DATA  folder of another dossier to build, such as examples/aurelia',
    'DATELINE_DRAFTS=1  show drafts, marked as such; do not publish such a site',
  ],
} as const;

const code = await runCommand(COMMAND, async ({ values }) => {
  // Vite takes a second to load, which neither the help nor a wrong option needs.
  const { buildSite } = await import('./buildSite.ts');
  const address = process.env.DATELINE_SITE || undefined;
  await buildSite({ verbose: values.verbose, address });
  if (values.brief) return 0;
  console.log('The site is in dist/.');
  if (address === undefined) {
    console.log(
      'Set DATELINE_SITE to its address to add link pictures, oEmbed files and a sitemap.',
    );
  }
  return 0;
});
// Timers of the message compiler would keep the process alive for half a minute.
process.exit(code);
