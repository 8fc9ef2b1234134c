/** Builds a shell: the app with Vite, then what publishing needs besides. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InlineConfig } from 'vite';
import { filesBelow } from '../publish/node/filesBelow.ts';
import { FILES_LIST, PACKAGES_LIST } from '../publish/shell.ts';

/** Into a folder, in place of what is there. `config` is for what Vite says. Rejects where something does not build. */
export async function buildShell(folder: string, config: InlineConfig = {}): Promise<void> {
  const { build } = await import('vite');
  // No dossier is a part of it.
  process.env.DATELINE_SHELL = '1';
  try {
    await build({
      ...config,
      build: { outDir: folder, emptyOutDir: true, license: { fileName: PACKAGES_LIST } },
    });
  } finally {
    delete process.env.DATELINE_SHELL;
  }
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  // It reads the messages, which a fresh checkout has only after Vite's build.
  const { shellParts } = await import('./shellParts.ts');
  for (const [path, content] of await shellParts()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const listed = filesBelow(folder).filter((path) => path !== PACKAGES_LIST);
  writeFileSync(join(folder, FILES_LIST), JSON.stringify(listed));
}
