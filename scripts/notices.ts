/** The notices of other people's work in the package: names, licences, and the texts that must go with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What Vite lists of the packages in a bundle, below the folder that it writes to. */
export const PACKAGES = 'packages.json';

/** Shipped as files, so no bundle lists them: type of the shell, and its service worker. */
const AS_FILES = [
  ...['@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4'],
  ...['@fontsource/source-sans-3', '@fontsource/source-serif-4', '@fontsource/noto-naskh-arabic'],
  ...['@fontsource/noto-serif-devanagari', '@fontsource/noto-serif-hebrew'],
  ...['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
];

/** What more is said of a package. */
const REMARKS: Readonly<Record<string, string>> = {
  citeproc:
    'Used under the Common Public Attribution License 1.0. It is unchanged, in files of its own (`citeproc-*.js` in `lib/` and `lib/browser/`); its source is in the npm package citeproc.',
  '@citation/csl-style-chicago-fullnote-bibliography':
    'The style is under CC BY-SA 3.0, by the authors that it names.',
  '@resvg/resvg-wasm':
    'WebAssembly under the MPL 2.0 (`shell/.shell/resvg.wasm`); its source is at https://github.com/thx/resvg-js.',
};

const NoticesSchema = v.array(
  v.object({
    name: v.string(),
    version: v.string(),
    identifier: v.optional(v.string(), 'see its text'),
    text: v.optional(v.string(), ''),
  }),
);
type Notice = v.InferOutput<typeof NoticesSchema>[number];

/** The text of a file with all of them. `lists` are paths of what Vite has written. */
export function noticesText(lists: readonly string[]): string {
  const listed = lists.flatMap((path) =>
    v.parse(NoticesSchema, JSON.parse(readFileSync(path, 'utf8'))),
  );
  const all = [...listed, ...AS_FILES.map((name) => noticeOf(join('node_modules', name)))];
  const unique = new Map(all.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  const parts = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => part(notice));
  return `# Notices

Dateline is under the MIT licence (LICENSE). This package contains work of others, under these licences.
Map data: see shell/basemap/LICENCES.md.

${parts.join('\n')}`;
}

function part({ name, version, identifier, text }: Notice): string {
  const remark = REMARKS[name];
  return [
    `## ${name} ${version} (${identifier})\n`,
    ...(remark === undefined ? [] : [`${remark}\n`]),
    ...(text === '' ? [] : [`${text}\n`]),
  ].join('\n');
}

const ManifestSchema = v.object({ name: v.string(), version: v.string(), license: v.string() });

/** Of a package in its folder. Throws where it says nothing of its licence. */
function noticeOf(folder: string): Notice {
  const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = v.parse(ManifestSchema, json);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, identifier: license, text };
}
