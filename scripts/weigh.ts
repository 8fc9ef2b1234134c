/** Which files of a built site travel when. Pure: works on names, the manifest and the texts. */
import { posix } from 'node:path';
import * as v from 'valibot';

const names = v.optional(v.array(v.string()), []);

/** The part of Vite's `.vite/manifest.json` that is used here. */
export const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    src: v.optional(v.string(), ''),
    isDynamicEntry: v.optional(v.boolean(), false),
    imports: names,
    css: names,
  }),
);

export interface Site {
  /** Every file below `dist/`, with forward slashes. */
  files: readonly string[];
  manifest: v.InferOutput<typeof ManifestSchema>;
  /** Text of `index.html`. */
  html: string;
  /** Texts of the style sheets, by file. */
  css: Readonly<Record<string, string>>;
  /** Text of the service worker. */
  worker: string;
}

const unique = (files: readonly string[]): string[] => [...new Set(files)];

export function matching({ files }: Site, pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(file));
}

export function cssFiles(site: Site): string[] {
  return matching(site, /\.css$/);
}

/** The files that the service worker names, each as it lies below `dist/`. */
export function keptFiles({ files, worker }: Site): string[] {
  const named = [...worker.matchAll(/\{"url":"(.*?)","revision":/g)].map(([, url = '']) =>
    posix.normalize(url.endsWith('/') ? `${url}index.html` : url),
  );
  return named.filter((file) => files.includes(file));
}

/** The files of chunks and of all that they import statically; keys are the manifest's. */
function closure({ manifest }: Site, keys: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string): string[] => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [chunk.file, ...chunk.css, ...chunk.imports.flatMap(visit)];
  };
  return unique(keys.flatMap(visit));
}

/** What the page fetches while nobody is there: `index.html`, and the scripts and styles that it names. Fonts apart. */
export function atRest({ html, files }: Site): string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const named = tags
    .filter((tag) => tag.startsWith('<script') || /\brel="?(stylesheet|modulepreload)/.test(tag))
    .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1])
    .filter((address) => address !== undefined)
    .map((address) => posix.normalize(address).replace(/^\//, ''))
    .filter((file) => files.includes(file));
  return unique(['index.html', ...named]);
}

/** What it has fetched once the app has begun: that, and what the app's scripts import statically. Its style is in it. */
export function withApp(site: Site): string[] {
  const app = closure(site, ['index.html']).filter((file) => !file.endsWith('.css'));
  return unique([...atRest(site), ...app]);
}

/** The style of the full page, which pages but the first have as a file. */
export function ownStyle({ manifest }: Site): string[] {
  return manifest['index.html']?.css ?? [];
}

/** The scripts that arrive with a module imported on demand, without those the page has already. */
export function lazily(site: Site, module: RegExp): string[] {
  const entries = Object.entries(site.manifest)
    .filter(([key, chunk]) => chunk.isDynamicEntry && module.test(chunk.src || key))
    .map(([key]) => key);
  const already = new Set(withApp(site));
  return closure(site, entries).filter((file) => !already.has(file) && !file.endsWith('.css'));
}

/**
 * The font files declared for Latin letters: the most that a page in English can fetch. A browser
 * fetches a face only when its style is used.
 */
export function latinFonts(site: Site): string[] {
  const faces = Object.entries(site.css).flatMap(([file, text]) =>
    [...text.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = '']) => ({ file, face })),
  );
  const fonts = faces
    .filter(({ face }) => coversLatin(face))
    .map(({ file, face }) => {
      const address = /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1] ?? '';
      const folder = address.startsWith('/') ? '' : posix.dirname(file);
      return posix.join(folder, address).replace(/^\//, '');
    });
  const preloaded = [...site.html.matchAll(/href="([^"]+\.woff2)"/g)].map(([, address = '']) =>
    posix.normalize(address).replace(/^\//, ''),
  );
  return unique([...fonts, ...preloaded]).filter((file) => site.files.includes(file));
}

const LETTER_A = 0x41;

/** Whether a font face has the letter A; one without `unicode-range` has everything. */
function coversLatin(face: string): boolean {
  const ranges = /unicode-range:([^;]+)/i.exec(face)?.[1];
  if (ranges === undefined) return true;
  return ranges.split(',').some((range) => {
    const text = range.trim().replace(/^U\+/i, '');
    const [first = '', last = first] = text.split('-');
    const from = Number.parseInt(first.replaceAll('?', '0'), 16);
    const to = Number.parseInt(last.replaceAll('?', 'F'), 16);
    return from <= LETTER_A && LETTER_A <= to;
  });
}
