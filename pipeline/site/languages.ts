/** The languages of the interface, as the project's settings list them. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Settings = v.object({ baseLocale: v.string(), locales: v.array(v.string()) });

/** BCP 47 tags. Throws where the settings cannot be read. */
export function languagesOfInterface(): {
  /** The one that messages are written in first. */
  readonly base: string;
  readonly others: readonly string[];
} {
  const text = readFileSync('project.inlang/settings.json', 'utf8');
  const { baseLocale, locales } = v.parse(Settings, JSON.parse(text));
  return { base: baseLocale, others: locales.filter((locale) => locale !== baseLocale) };
}
