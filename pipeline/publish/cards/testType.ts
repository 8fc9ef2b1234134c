/** A shell with type and rasteriser, from the packages, for tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { scriptTypes, typeFaces } from '../../site/type/typefaces.ts';
import { PARTS, type Shell, type ShellParts } from '../shell.ts';
import { testShell, withFiles, withParts } from '../testSite.ts';

let made: Promise<Shell> | undefined;

/** Unpacks the type once. */
export function shellWithType(): Promise<Shell> {
  made ??= withType(testShell());
  return made;
}

async function withType(shell: Shell): Promise<Shell> {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, bytes: Uint8Array) => {
    files.set(PARTS + name, bytes);
    return PARTS + name;
  };
  const faces: ShellParts['type']['faces'] = [];
  for await (const { subset, file, bytes } of typeFaces()) {
    faces.push({ subset, file: put(file, bytes) });
  }
  const scripts: ShellParts['type']['scripts'] = [];
  for await (const { id, regular, bold } of scriptTypes()) {
    scripts.push({ id, regular: put(`${id}-400.ttf`, regular), bold: put(`${id}-600.ttf`, bold) });
  }
  const { resolve } = createRequire(import.meta.url);
  const wasm = readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'));
  const rasteriser = put('resvg.wasm', wasm);
  const change = (parts: ShellParts) => ({
    ...parts,
    type: { ...parts.type, faces, scripts },
    rasteriser,
  });
  return withParts(withFiles(shell, files), change);
}
