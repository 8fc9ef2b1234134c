/** `npm run locales`: every message in every language, with the same placeholders and all plural forms. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { catalogueFaults } from './catalogues.ts';

const Settings = v.object({
  baseLocale: v.string(),
  locales: v.array(v.string()),
  'plugin.inlang.messageFormat': v.object({ pathPattern: v.string() }),
});

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
process.exitCode = faults.length === 0 ? 0 : 1;
