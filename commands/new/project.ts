/** The files around a dossier that make a repository of its folder. */

import { IMPORTED, WORKBOOK, workbookReadme } from './workbookReadme.ts';

/** Where npm installs the command from. */
export type Dependency = {
  /** As it stands in `package.json`: `file:dateline-0.1.0.tgz`. */
  readonly spec: string;
  /** What the lock file says of it; none where that is npm's to find out. */
  readonly locked?: {
    readonly version: string;
    /** Subresource integrity of the tarball: `sha512-…`. */
    readonly integrity: string;
    readonly engines: Readonly<Record<string, string>>;
    readonly bin: Readonly<Record<string, string>>;
  };
};

/**
 * Their texts by path; `name` is that of the folder. Where the texts are in a workbook, the dossier's files are
 * made of it in a folder below, which is as disposable as the site.
 */
export function projectFiles(
  name: string,
  dependency: Dependency,
  hasWorkbook = false,
): ReadonlyMap<string, string> {
  const id = packageName(name);
  const { locked } = dependency;
  const install = locked ? 'npm ci' : 'npm install';
  return new Map([
    ['README.md', (hasWorkbook ? workbookReadme : readme)(name, install)],
    ['package.json', pretty(manifest(id, dependency, hasWorkbook))],
    ...(locked ? [['package-lock.json', pretty(lock(id, dependency))] as const] : []),
    ['.gitignore', `node_modules/\ndist/\n${hasWorkbook ? `${IMPORTED}/\n` : ''}`],
    ['.gitattributes', GIT_ATTRIBUTES],
    [
      '.github/workflows/pages.yml',
      pagesWorkflow(hasWorkbook ? [install, 'npm run import'] : [install]),
    ],
  ]);
}

/** A name that npm takes, whatever the folder is called. */
function packageName(folder: string): string {
  const plain = folder
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
  // A package may not depend on one of its own name.
  return ['', 'dateline', 'node-modules'].includes(plain) ? 'my-dossier' : plain;
}

function manifest(name: string, { spec }: Dependency, hasWorkbook: boolean) {
  const scriptsOf = (from: string) => ({
    dev: `dateline dev${from}`,
    check: `dateline check${from}`,
    build: `dateline build${from}`,
  });
  return {
    name,
    private: true,
    scripts: hasWorkbook
      ? { import: `dateline import ${WORKBOOK} --into ${IMPORTED}`, ...scriptsOf(` ${IMPORTED}`) }
      : scriptsOf(''),
    dependencies: { dateline: spec },
  };
}

/** As npm writes it: the package has no dependencies, so this is all of it. */
function lock(name: string, { spec, locked }: Dependency) {
  const { version, integrity, engines, bin } = locked ?? {};
  return {
    name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name, dependencies: { dateline: spec } },
      'node_modules/dateline': {
        version,
        resolved: spec,
        integrity,
        license: 'MIT',
        bin,
        engines,
      },
    },
  };
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Quotations are compared letter by letter, so line ends must be the same on every machine. */
const GIT_ATTRIBUTES = `* text=auto eol=lf
*.pmtiles binary
*.parquet binary
*.tgz binary
`;

function readme(name: string, install: string): string {
  return `# ${name}

A dossier of documented visits, made with Dateline. The texts in it are an invented example: replace
them with yours. You need Node 20.19 or newer.

\`\`\`sh
${install.padEnd(16)} # once
npm run dev      # shows the dossier, and each change and mistake as soon as you save
npm run check    # lists mistakes with file, line and column
npm run build    # writes the site to dist/
\`\`\`

| file | what |
|---|---|
| \`dossier.yaml\` | title, language, directions |
| \`sources/ID.md\` | one document each, exactly as you received it |
| \`people.yaml\`, \`places.yaml\` | who and where |
| \`references.yaml\` | pages against which you checked a date or a place |
| \`visits/ID.yaml\` | one visit each: its stops, with the words that prove them |
| \`stories/ID.yaml\` | optional: the dossier told step by step |
| \`schema/\` | lets your editor complete keys; do not change it |

The guide is in \`node_modules/dateline/data/README.md\`; \`npx dateline --help\` lists all commands.

To publish on GitHub Pages, push this folder to the branch \`main\` of a repository and choose
*Settings › Pages › Source: GitHub Actions*.
`;
}

/** Pins major versions; the address of the site comes from GitHub. */
function pagesWorkflow(setup: readonly string[]): string {
  const expression = (text: string) => `\${{ ${text} }}`;
  return `# Checks the dossier, builds the site and publishes it on GitHub Pages. Switch Pages on under
# Settings, Pages, Source: GitHub Actions.
name: Pages

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions: {}

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 22
      - id: pages
        uses: actions/configure-pages@v6
${setup.map((line) => `      - run: ${line}\n`).join('')}      - run: npm run build -- --site "$SITE"
        env:
          SITE: ${expression('steps.pages.outputs.base_url')}
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist

  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${expression('steps.deployment.outputs.page_url')}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v5
`;
}
