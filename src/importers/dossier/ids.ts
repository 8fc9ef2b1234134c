/** Ids for records that come with names only. */
import { compareText } from '../../authoring/fault.ts';
import { fnv1a } from '../../domain/fnv1a.ts';

/** Characters of an id, before a number that tells it from another. */
const LONGEST = 60;

/** Letters that do not come apart into one of a to z and a mark. Cyrillic after BGN and PCGN, Greek after ELOT. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i' },
  ...{ й: 'y', і: 'i', ї: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', ђ: 'd', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', є: 'ye', ю: 'yu' },
  ...{ я: 'ya', α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k' },
  ...{ λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y' },
  ...{ φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' },
  ...{ ð: 'd', þ: 'th', ı: 'i', ħ: 'h' },
};

const UNSEEN = /\p{M}|\p{Default_Ignorable_Code_Point}|['’ʼ‘`´]/gu;

type IdOptions = {
  /** What an id begins with when nothing of the name can be written in Latin letters: `place`. */
  readonly noun?: string;
  /** Ids that others have. */
  readonly taken?: Iterable<string>;
};

/**
 * An id for each name, in their order: lower-case letters, digits and hyphens, all different and none
 * of `taken`. Names that differ keep their ids whatever order they come in; the same name given twice
 * is numbered in order.
 */
export function idsFrom(
  names: readonly string[],
  { noun = 'id', taken = [] }: IdOptions = {},
): string[] {
  const used = new Set(taken);
  const ids = new Array<string>(names.length);
  const sorted = names
    .map((name, index) => ({ name, index, id: idOf(name, noun) }))
    .sort((a, b) => compareText(a.name, b.name) || a.index - b.index);
  const later = sorted.filter(({ id, index }) => {
    if (used.has(id)) return true;
    used.add(id);
    ids[index] = id;
    return false;
  });
  const counts = new Map<string, number>();
  for (const { id, index } of later) {
    let count = counts.get(id) ?? 2;
    while (used.has(`${id}-${count}`)) count += 1;
    counts.set(id, count + 1);
    ids[index] = `${id}-${count}`;
    used.add(`${id}-${count}`);
  }
  return ids;
}

/** The id that a name would like to have. */
function idOf(name: string, noun: string): string {
  const latin = [...name.normalize('NFC').toLowerCase()]
    .map(
      (letter) => LATIN[letter] ?? [...letter.normalize('NFKD')].map((l) => LATIN[l] ?? l).join(''),
    )
    .join('')
    .replace(UNSEEN, '')
    .toLowerCase();
  const words = latin.split(/[^a-z0-9]+/).filter((word) => word !== '');
  // Letters of other scripts would be lost without a trace, and two names become one.
  const isLost = /[^\p{ASCII}\p{P}\p{S}\p{Z}\p{C}]/u.test(latin);
  const id = shortened([...words, ...(isLost ? [hash(name)] : [])]);
  if (words.length > 0) return id;
  return `${noun}-${isLost ? id : hash(name)}`;
}

function shortened(words: readonly string[]): string {
  const id = words.join('-');
  return id.length <= LONGEST ? id : id.slice(0, LONGEST).replace(/-[^-]*$|-$/, '');
}

/** Six letters and digits that are the same for the same name. */
function hash(name: string): string {
  return fnv1a(name).toString(36).padStart(7, '0').slice(-6);
}
