/** Dead links, dead anchors, unknown commands and missing paths in Markdown. Pure. */
import { posix } from 'node:path';
import { type Markdown, readMarkdown } from './markdown.ts';

export interface Repository {
  /** Paths of all tracked files, with forward slashes. */
  files: readonly string[];
  /** Text of each Markdown document by its path: those to check, and those they may link to. */
  documents: ReadonlyMap<string, string>;
  /** Names of the npm scripts, by the folder of their package.json; `.` is the root. */
  scripts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Folders whose paths in code are checked. */
const ROOTS = /^(?:src|pipeline|commands|e2e|scripts|docs|bench|examples|public|\.github)\//;
/** Made by a build or by `npm run messages`, so not tracked. */
const GENERATED = /^src\/locales\/generated(?:\/|$)/;

/** Everything wrong in the documents of `paths`, as `file:line: what`, in their order. */
export function documentFaults(paths: readonly string[], repository: Repository): string[] {
  const read = new Map([...repository.documents].map(([path, text]) => [path, readMarkdown(text)]));
  const exists = pathLookup(repository.files);
  return paths.flatMap((path) => {
    const text = repository.documents.get(path) ?? '';
    const document = read.get(path) ?? readMarkdown('');
    const found = [
      ...document.undefinedReferences.map((it): Found => [it, 'has no definition']),
      ...document.links.flatMap((it) => linkFaults(path, it, exists, read)),
      ...document.code.flatMap((it) => commandFaults(it, repository.scripts)),
      ...document.code.flatMap((it) => pathFaults(it, exists)),
    ];
    return found.map(([it, message]) => `${path}:${lineOf(text, it)}: ${it} ${message}`);
  });
}

type Exists = (path: string) => boolean;
type Found = [culprit: string, message: string];

/** Whether a path, a folder or a pattern with `*`, `**` and `{a,b}` stands for a tracked file. */
export function pathLookup(files: readonly string[]): Exists {
  const known = new Set(files);
  for (const file of files) {
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) {
      known.add(folder);
    }
  }
  return (path) => {
    const bare = path.replace(/\/$/, '');
    if (!/[*{]/.test(bare)) return known.has(bare);
    const pattern = patternOf(bare);
    return [...known].some((it) => pattern.test(it));
  };
}

function patternOf(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*|[{},]|[.+?^$()|[\]\\]/g, (it) => {
    if (it === '**/') return '(?:.*/)?';
    if (it === '*') return '[^/]*';
    if (it === '{') return '(?:';
    if (it === '}') return ')';
    return it === ',' ? '|' : `\\${it}`;
  });
  return new RegExp(`^${source}$`);
}

/** What is wrong with a link of the document at `from`. Addresses on the web are not looked at. */
function linkFaults(
  from: string,
  link: string,
  exists: Exists,
  read: ReadonlyMap<string, Markdown>,
): Found[] {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)) return [];
  const [address = '', fragment = ''] = link.split('#');
  const target = resolveLink(from, address);
  if (!exists(target)) return [[link, 'leads to no tracked file']];
  if (fragment === '') return [];
  const anchors = read.get(target)?.anchors;
  const isKnown = anchors?.has(decodeURIComponent(fragment)) ?? /^L\d+/.test(fragment);
  return isKnown ? [] : [[link, 'has an unknown anchor']];
}

/** The path in the repository that a link means; a link without a path means its own document. */
function resolveLink(from: string, address: string): string {
  const path = decodeURIComponent(address.split('?')[0] ?? '');
  if (path === '') return from;
  return posix.join(path.startsWith('/') ? '.' : posix.dirname(from), path).replace(/^\//, '');
}

const NPM =
  /\bnpm (?:--prefix[ =](?<before>\S+) )?(?:(?:run|run-script) (?<name>\w[\w:.-]*)|(?<short>start|test)\b|ci\b)(?: --prefix[ =](?<after>\S+))?/g;

/** npm commands in a line of code that their package.json does not have. */
function commandFaults(line: string, scripts: Repository['scripts']): Found[] {
  return [...line.matchAll(NPM)].flatMap((match): Found[] => {
    const [command] = match;
    const { before, after, name, short } = match.groups ?? {};
    const folder = before ?? after ?? '.';
    const known = scripts.get(folder);
    if (known === undefined) return [[command, `needs a package.json in ${folder}`]];
    const script = name ?? short;
    if (script === undefined || known.has(script)) return [];
    return [[command, 'is no script of package.json']];
  });
}

/** Paths in a line of code that no tracked file has. */
function pathFaults(line: string, exists: Exists): Found[] {
  return line
    .split(/[\s"'`()[\]]+/)
    .map((word) => word.replace(/[,;:.…]+$/, '').replace(/#.*$/, ''))
    .filter((word) => ROOTS.test(word) && !GENERATED.test(word) && !exists(word))
    .map((word): Found => [word, 'does not exist']);
}

function lineOf(text: string, culprit: string): number {
  const at = text.indexOf(culprit);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
