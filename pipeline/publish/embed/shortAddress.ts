/** Escaped bytes of letters outside ASCII (RFC 3986, 2.1), in runs. */
const ESCAPED = /(?:%[89A-F][0-9A-F])+/gi;
const LETTERS = /^[\p{L}\p{M}\p{P}]+$/u;

/**
 * An address whose fragment has letters where it had escaped bytes, six for a Cyrillic one. Browsers escape them again
 * in a document in UTF-8 (URL Standard, fragment state).
 */
export function shortAddress(address: string): string {
  const [page = '', ...fragment] = address.split('#');
  const short = fragment.map((text) => text.replace(ESCAPED, lettersOf));
  return [page, ...short].join('#');
}

function lettersOf(bytes: string): string {
  try {
    const text = decodeURIComponent(bytes);
    return LETTERS.test(text) ? text : bytes;
  } catch {
    // They are no UTF-8.
    return bytes;
  }
}
