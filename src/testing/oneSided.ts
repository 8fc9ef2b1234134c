/** Declarations of a style sheet that mean one side of the page, whichever way one reads. */

export type Declared = { readonly selector: string; readonly declaration: string };

/** Finds them, but for what is centred at 50%, which is the same from both sides. */
export function oneSided(sheet: string): Declared[] {
  return rulesOf(sheet).flatMap(({ selector, declarations }) => {
    const isCentred = declarations.some(({ property, value }) =>
      CENTRED.test(`${property}:${value}`),
    );
    return declarations
      .filter(({ property, value }) => {
        if (
          isCentred &&
          (CENTRED.test(`${property}:${value}`) || `${property}:${value}` === 'left:50%')
        )
          return false;
        return isOneSided(property, value);
      })
      .map(({ property, value }) => ({ selector, declaration: `${property}: ${value}` }));
  });
}

/** Moved back by half of its own width, as what begins at the middle must be. */
const CENTRED = /^(transform|translate):(translate(X)?\()?-50%/;

type Rule = {
  readonly selector: string;
  readonly declarations: readonly { readonly property: string; readonly value: string }[];
};

/** The innermost blocks of a style sheet. */
function rulesOf(sheet: string): Rule[] {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', block = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    declarations: block
      .split(';')
      .map((each) => /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(each))
      .flatMap((found) =>
        found?.[1] && found[2]
          ? [{ property: found[1], value: found[2].replace(/\s+/g, ' ') }]
          : [],
      ),
  }));
}

const SIDES = /(^|-)(left|right)(-|$)/;
/** Of four values, the second is the right and the last the left one. */
const FOUR_SIDES = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

function isOneSided(property: string, value: string): boolean {
  if (SIDES.test(property)) return true;
  if (property === 'direction') return value !== 'ltr';
  if (/^(float|clear|text-align|background-position|object-position)$/.test(property)) {
    return /\b(left|right)\b/.test(value);
  }
  const parts = split(value, ' ');
  if (FOUR_SIDES.test(property)) return parts.length === 4 && parts[1] !== parts[3];
  if (property === 'border-radius') return parts.length > 1;
  if (/shadow$/.test(property)) return split(value, ',').some(isAside);
  if (property === 'translate') return isLength(parts[0]);
  if (property === 'transform') return isLength(/\btranslateX?\(([\s\S]*)\)/.exec(value)?.[1]);
  return /\bto (top |bottom )?(left|right)\b/.test(value);
}

/** The first offset of a shadow, after `inset`, is the one to the right. */
function isAside(shadow: string): boolean {
  return isLength(split(shadow.trim(), ' ').find((part) => part !== 'inset'));
}

/** A first length that is not 0 and does not know which way one reads. */
function isLength(list: string | undefined): boolean {
  const first = split(list ?? '0', ',')[0]?.trim() ?? '0';
  return !/^0\w*$/.test(first) && !/^(none|inherit)$/.test(first) && !first.includes('--forward');
}

/** The parts between separators that are not in brackets. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === separator && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts;
}
