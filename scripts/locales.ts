/** `npm run locales`: every message in every language, with the same placeholders and all plural forms. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { runCommand } from '../cli/run.ts';
import { catalogueFaults } from './catalogues.ts';

const Settings = v.object({
  baseLocale: v.string(),
  locales: v.array(v.string()),
  'plugin.inlang.messageFormat': v.object({ pathPattern: v.string() }),
});

const COMMAND = {
  name: 'npm run locales',
  summary:
    'Checks that every message exists in every language, with the same placeholders and all plural forms.',
  options: {},
  examples: ['npm run locales'],
} as const;

function main(): number {
  const settings = v.parse(
    Settings,
    JSON.parse(readFileSync('project.inlang/settings.json', 'utf8')),
  );
  const { baseLocale, locales } = settings;
  const { pathPattern } = settings['plugin.inlang.messageFormat'];

  const files = [baseLocale, ...locales.filter((locale) => locale !== baseLocale)].map((locale) => {
    const path = pathPattern.replace('{locale}', locale).replace(/^\.\//, '');
    return { locale, path, text: readFileSync(path, 'utf8') };
  });

  const faults = catalogueFaults(files);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`${files.length} message catalogues agree.`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await runCommand(COMMAND, main);
