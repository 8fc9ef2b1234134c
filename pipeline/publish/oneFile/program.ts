/** The whole program as one module and one style sheet, which need no other file. */
import type { BuiltSite } from '../site.ts';

export type Program = { readonly script: string; readonly style: string };

/**
 * With the words of some languages beside English. The script of the shell takes them from a constant, of
 * which it knows the name (`pipeline/site/languagesApart.ts`). Throws where the shell has no words in one of them.
 */
export function wholeProgram(
  { text, parts: { oneFile } }: Pick<BuiltSite, 'text' | 'parts'>,
  languages: readonly string[],
): Program {
  const words = languages.map((language) => {
    const file = oneFile.words[language];
    if (file === undefined) throw new Error(`The shell has no words in ${language}.`);
    return `${language}:${text(file)}`;
  });
  const script = `const BROUGHT_WORDS={${words.join()}};\n${text(oneFile.script)}`;
  return { script, style: text(oneFile.style) };
}
