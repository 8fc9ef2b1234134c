/** Plural rules by language: making them takes longer than all else about a message. */
const rules = new Map<string, Intl.PluralRules>();

/** In the place of the compiler's function of the same name, which makes new rules for every number. */
export function plural(locale: string, input: unknown): Intl.LDMLPluralRule {
  const own = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, own);
  return own.select(Number(input));
}
