/** The text of bytes whose encoding nobody has said. */

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly note?: string }
  | { readonly ok: false; readonly message: string };

/** Bytes that are looked at to guess an encoding. */
const SAMPLE = 64 * 1024;

/**
 * Decodes UTF-8 and UTF-16, with a byte order mark or without. Text in Windows-1251 or Windows-1252
 * (Latin-1) is read where its letters make words, and a note says so; other bytes are refused.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return { ok: true, text: new TextDecoder(wide).decode(bytes) };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return legacy(bytes);
  }
}

/** UTF-16, told by its mark or by the zero bytes of Latin letters and separators. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  }
  const few = length / 20;
  if (odd > few && even === 0) return 'utf-16le';
  return even > few && odd === 0 ? 'utf-16be' : undefined;
}

const ENCODINGS = {
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1252': 'Windows-1252 (Western European)',
} as const;

/** What Windows-1252 has where Latin-1 has controls; some versions of Node decode it as Latin-1. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function singleByte(bytes: Uint8Array, encoding: keyof typeof ENCODINGS): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (control) => CP1252[control.charCodeAt(0) - 0x80] ?? control)
    : text;
}

function legacy(bytes: Uint8Array): Decoded {
  for (const encoding of ['windows-1251', 'windows-1252'] as const) {
    const text = singleByte(bytes, encoding);
    const words = wordsWithMarks(text);
    if (!(encoding === 'windows-1251' ? areRussian(words) : areWestern(words))) continue;
    const sample = [...new Set(words)].slice(0, 3).join(', ');
    return {
      ok: true,
      text,
      note: `The file is not in UTF-8; it was read as ${ENCODINGS[encoding]}: ${sample}. If these words are wrong, save it as “CSV UTF-8” and import that`,
    };
  }
  return {
    ok: false,
    message:
      'The file is not in UTF-8, and it is not certain how its letters are meant; save it as “CSV UTF-8”, or as xlsx',
  };
}

/** Words in which a character is not ASCII; signs around words, such as quotation marks, do not count. */
function wordsWithMarks(text: string): string[] {
  return (text.slice(0, SAMPLE).match(/[^\s,;"'()[\]{}.!?:/\\«»„“”‘’–—…\u00a0-]+/g) ?? []).filter(
    (word) => /[^\0-\x7f№€§©®°·•]/.test(word),
  );
}

/** Words of Cyrillic letters throughout, in lower case but for their beginnings. */
function areRussian(words: readonly string[]): boolean {
  const sound = words.filter((word) => /^\d*[Ѐ-ӿ]+\d*$/.test(word));
  const lower = sound.join('').replace(/[^\p{Ll}]/gu, '').length;
  return sound.length > 0.9 * words.length && lower > sound.join('').length / 2;
}

/** Words of Latin letters, most of them ASCII. */
function areWestern(words: readonly string[]): boolean {
  const sound = words.filter((word) => /^[A-Za-z0-9À-ÖØ-öø-ÿŠŽšžŸŒœ]+$/.test(word));
  const letters = sound.join('');
  const plain = letters.replace(/[^\0-\x7f]/g, '').length;
  // A letter such as Þ within lower-case letters is a letter of another alphabet.
  const isMixed = /\p{Ll}[À-ÖØ-Þ]/u.test(sound.join(' '));
  return sound.length === words.length && plain >= letters.length / 2 && !isMixed;
}
