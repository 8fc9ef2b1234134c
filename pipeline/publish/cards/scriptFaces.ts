/**
 * Faces for scripts that the site's own type does not have. The page leaves these to the reader's
 * machine; a picture has to bring its letters. Faces of Noto, by Fontsource (OFL-1.1). Those of East
 * Asia weigh some 90 MB each to install, so a dossier that needs them installs them.
 */

export interface ScriptFace {
  /** Unicode's names of the scripts that the face has letters for. */
  readonly scripts: readonly string[];
  /** Of the package: `@fontsource/…`. */
  readonly id: string;
  /** As its files are called after the package. */
  readonly subset: string;
}

function noto(script: string, style: 'Serif' | 'Naskh' = 'Serif'): ScriptFace {
  const subset = script.toLowerCase();
  const id = `noto-${style.toLowerCase()}-${subset}`;
  return { scripts: [script], id, subset };
}

function eastAsian(region: string, subset: string, scripts: readonly string[]): ScriptFace {
  return { scripts, id: `noto-serif-${region}`, subset };
}

/** The first that is there and has the letter serves. */
export const SCRIPT_FACES: readonly ScriptFace[] = [
  noto('Arabic', 'Naskh'),
  noto('Hebrew'),
  noto('Devanagari'),
  ...['Bengali', 'Tamil', 'Thai', 'Georgian', 'Armenian'].map((script) => noto(script)),
  eastAsian('jp', 'japanese', ['Han', 'Hiragana', 'Katakana']),
  eastAsian('sc', 'chinese-simplified', ['Han']),
  eastAsian('kr', 'korean', ['Hangul', 'Han']),
];

/** The face for a letter, among those that a shell has, by their ids. */
export function scriptFaceOf(
  letter: string,
  there: readonly { readonly id: string }[],
): ScriptFace | undefined {
  return SCRIPT_FACES.find((face) => there.some(({ id }) => id === face.id) && has(face, letter));
}

/** Package that a letter asks for, as npm names it. */
export function packageFor(letter: string): string | undefined {
  const face = SCRIPT_FACES.find((each) => has(each, letter));
  return face && `@fontsource/${face.id}`;
}

const patterns = new Map<ScriptFace, RegExp>();

function has(face: ScriptFace, letter: string): boolean {
  let pattern = patterns.get(face);
  if (!pattern) {
    const scripts = face.scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
    // Punctuation of East Asia and full-width forms, which belong to no script.
    const wide = face.scripts.includes('Han') ? '\u3000-\u303f\uff01-\uff65' : '';
    pattern = new RegExp(`^[${scripts}${wide}]`, 'u');
    patterns.set(face, pattern);
  }
  return pattern.test(letter);
}
