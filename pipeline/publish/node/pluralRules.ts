/**
 * The compiled messages make the plural rules of their language for every number that they say, which
 * takes longer than all else about a message. A build says hundreds of thousands of numbers.
 */

/** Makes the same rules once for all who ask for them, from now on. Only for a process that builds. */
export function keepPluralRules(): void {
  const { PluralRules } = Intl;
  const known = new Map<string, Intl.PluralRules>();
  const kept = new Proxy(PluralRules, {
    construct: (made, asked: ConstructorParameters<typeof Intl.PluralRules>) => {
      const key = JSON.stringify(asked);
      const rules = known.get(key) ?? new made(...asked);
      known.set(key, rules);
      return rules;
    },
  });
  Object.assign(Intl, { PluralRules: kept });
}
