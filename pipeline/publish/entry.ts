/** What Vite has made of the app's entry, and what follows it. */
import type { BuiltSite } from './site.ts';

type Built = Pick<BuiltSite, 'manifest'>;

const ENTRY = 'index.html';

/** The files of modules that are imported later, with all that they import and the page has not. */
export function codeOf({ manifest }: Built, modules: readonly string[]): string[] {
  const has = new Set(closure(manifest, [ENTRY]));
  return closure(manifest, modules)
    .filter((key) => !has.has(key))
    .flatMap((key) => manifest[key]?.file ?? []);
}

/** The file of one module; undefined where it is none of its own. */
export function fileOf({ manifest }: Built, module: string): string | undefined {
  return manifest[module]?.file;
}

/** The style sheets of the views beside map and timeline, which the app loads with them. */
export function viewStylesOf({ manifest }: Built): readonly string[] {
  return manifest['src/ui/pages/otherPages.ts']?.css ?? [];
}

/** Those of a presentation, without what its dialogs share with others. */
export function stageStylesOf({ manifest }: Built): readonly string[] {
  return manifest['src/ui/present/Present.tsx']?.css ?? [];
}

/** The entry itself, and the files that it imports before it runs. */
export function entryOf({ manifest }: Built): {
  readonly file: string;
  readonly imports: readonly string[];
} {
  const [file = '', ...imports] = closure(manifest, [ENTRY]).flatMap(
    (key) => manifest[key]?.file ?? [],
  );
  return { file, imports };
}

/** Keys of the manifest: the given ones, and what they import before they run. */
function closure(manifest: Built['manifest'], keys: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...found];
}
