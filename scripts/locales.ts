/** `npm run locales`: every message in every language, with the same placeholders and all plural forms, translated, well set, and used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { runCommand } from '../cli/run.ts';
import { catalogueFaults, unsaidMessages } from './catalogues.ts';
import { wordingFaults } from './wording.ts';

const Settings = v.object({
  baseLocale: v.string(),
  locales: v.array(v.string()),
  'plugin.inlang.messageFormat': v.object({ pathPattern: v.string() }),
});

const COMMAND = {
  name: 'npm run locales',
  summary:
    'Checks that every message is used, and exists in every language with the same placeholders and all plural forms.',
  options: {},
  examples: ['npm run locales'],
} as const;

/** Folders whose code says messages. */
const SPEAKING = ['src', 'pipeline'];

function allCode(): string {
  const paths = SPEAKING.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const isCode = (path: string) => /\.tsx?$/.test(path) && !path.includes('generated');
  return paths
    .filter(isCode)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

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

  const [base] = files;
  const faults = [
    ...catalogueFaults(files),
    ...wordingFaults(files),
    ...(base ? unsaidMessages(base, allCode()) : []),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`${files.length} message catalogues agree.`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await runCommand(COMMAND, main);
