/** Types of the package's library, without anything that they do not need. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, sep } from 'node:path';
import { CommandError } from '../cli/errors.ts';
import { run } from './run.ts';

/** Modules that users of the package import. */
const LIBRARY = ['compile', 'publish', 'browser'].map((name) => `commands/library/${name}`);

/** Writes declarations into a folder, which is emptied. Rejects with a `CommandError` where the compiler fails. */
export async function writeTypes(to: string): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'dateline-types-'));
  try {
    await declare(made);
    rmSync(to, { recursive: true, force: true });
    for (const path of neededBy(made, LIBRARY)) {
      const file = join(to, `${path}.d.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, portable(path, readFileSync(join(made, `${path}.d.ts`), 'utf8')));
    }
    // The only package that the library's own types are made with.
    copyFileSync('node_modules/valibot/dist/index.d.mts', join(to, 'valibot.d.ts'));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

async function declare(outDir: string): Promise<void> {
  const root = process.cwd();
  const config = join(outDir, 'tsconfig.json');
  const compilerOptions = {
    // `npm run types` checks; this only writes.
    ...{
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      allowJs: false,
      noCheck: true,
    },
    ...{ rootDir: root, outDir, types: [join(root, 'node_modules/vite/client.d.ts')] },
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const files = LIBRARY.map((path) => join(root, `${path}.ts`));
  const settings = { extends: join(root, 'tsconfig.json'), compilerOptions, include: [], files };
  writeFileSync(config, JSON.stringify(settings));
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  const code = await run(process.execPath, [join(dirname(tsc), 'bin/tsc'), '-p', config]);
  if (code !== 0) throw new CommandError('The types of the library could not be written.');
}

const SPECIFIER = /(?<=from |import\()(['"])(\.[^'"]+)\.tsx?\1/g;

/** Paths without their endings of all declarations that these refer to, and their own. */
function neededBy(folder: string, entries: readonly string[]): Set<string> {
  const needed = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    const text = readFileSync(join(folder, `${path}.d.ts`), 'utf8');
    for (const [, , to = ''] of text.matchAll(SPECIFIER)) {
      waiting.push(posix.join(posix.dirname(path), to));
    }
  }
  return needed;
}

/** Every resolver of modules takes `.js` for a declaration beside it. */
function portable(path: string, text: string): string {
  const up = relative(dirname(path), '.').split(sep).join('/') || '.';
  return text
    .replace(SPECIFIER, (_, quote, to) => `${quote}${to}.js${quote}`)
    .replace(/(?<=from )(['"])valibot\1/g, `'${up}/valibot.js'`);
}
