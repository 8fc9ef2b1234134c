/** The faces of type that pictures are set in, as files of the site. */
import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url';
import sansBoldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sansBoldLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url';
import serifBoldCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import serifBoldLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { fetchFile } from '../../files/siteFiles.ts';

type Face = {
  readonly family: string;
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** Addresses below that of the site. */
  readonly latin: string;
  readonly cyrillic: string;
};

const LATIN = 'U+0000-02FF, U+2000-206F, U+20AC';
const CYRILLIC = 'U+0400-045F, U+0490-0491, U+2116';
const HAS_CYRILLIC = /[\u0400-\u045F\u0490\u0491\u2116]/;

const SANS = 'Source Sans 3';
const SERIF = 'Source Serif 4';
const ITALIC: Face = {
  family: SERIF,
  weight: '400',
  style: 'italic',
  latin: serifLatin,
  cyrillic: serifCyrillic,
};
const FACES: readonly Face[] = [
  { family: SANS, weight: '400', style: 'normal', latin: sansLatin, cyrillic: sansCyrillic },
  {
    family: SANS,
    weight: '600',
    style: 'normal',
    latin: sansBoldLatin,
    cyrillic: sansBoldCyrillic,
  },
  {
    family: SERIF,
    weight: '600',
    style: 'normal',
    latin: serifBoldLatin,
    cyrillic: serifBoldCyrillic,
  },
  ITALIC,
];

let isItalicAsked = false;

/** Brings the italics, which no other part of the page has; without them a map has upright names. */
export async function loadItalics(base: string): Promise<void> {
  if (isItalicAsked) return;
  isItalicAsked = true;
  const { family, weight, style } = ITALIC;
  const files = [
    [ITALIC.latin, LATIN],
    [ITALIC.cyrillic, CYRILLIC],
  ] as const;
  await Promise.allSettled(
    files.map(async ([file, unicodeRange]) => {
      const source = `url(${new URL(file, base).href})`;
      const face = new FontFace(family, source, { weight, style, unicodeRange });
      document.fonts.add(await face.load());
    }),
  );
}

/** `@font-face` rules that hold the files themselves, of those that a text needs. */
export async function fontFaceRules(base: string, text: string): Promise<string> {
  const hasCyrillic = HAS_CYRILLIC.test(text);
  const rules = FACES.flatMap(({ family, weight, style, latin, cyrillic }) => {
    const rule = async (file: string, range: string) =>
      `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};` +
      `unicode-range:${range};src:url(${await dataAddress(new URL(file, base))}) format('woff2')}`;
    return [rule(latin, LATIN), ...(hasCyrillic ? [rule(cyrillic, CYRILLIC)] : [])];
  });
  return (await Promise.all(rules)).join('\n');
}

/** A file of the site as an address that holds it. Throws where it is missing. */
async function dataAddress(address: URL): Promise<string> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(text)}`;
}
