import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFiles } from './project.ts';

const LOCKED = {
  spec: 'file:dateline-0.1.0.tgz',
  locked: {
    version: '0.1.0',
    integrity: 'sha512-x',
    engines: { node: '>=20.19' },
    bin: { dateline: 'bin/dateline.cjs' },
  },
};

const json = (files: ReadonlyMap<string, string>, path: string) =>
  JSON.parse(files.get(path) ?? 'null');

test('the package depends on nothing but Dateline, and so does its lock file', () => {
  const files = projectFiles('My Visits: 2024', LOCKED);
  expect(json(files, 'package.json')).toMatchObject({
    name: 'my-visits-2024',
    private: true,
    dependencies: { dateline: 'file:dateline-0.1.0.tgz' },
  });
  const { packages } = json(files, 'package-lock.json');
  expect(Object.keys(packages)).toEqual(['', 'node_modules/dateline']);
});

test.each(['dateline', '北京', '-', 'node_modules'])(
  'a folder called %s has a name for npm',
  (name) => {
    expect(json(projectFiles(name, LOCKED), 'package.json').name).toBe('my-dossier');
  },
);

test('without a tarball there is nothing to lock', () => {
  const files = projectFiles('x', { spec: 'https://example.org/dateline.tgz' });
  expect(files.has('package-lock.json')).toBe(false);
  expect(files.get('.github/workflows/pages.yml')).toContain('run: npm install');
});

test('the workflow may do no more than it has to, and pins majors', () => {
  const workflow = parse(projectFiles('x', LOCKED).get('.github/workflows/pages.yml') ?? '');
  expect(workflow.permissions).toEqual({});
  expect(workflow.jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(workflow.jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  const steps = [...workflow.jobs.build.steps, ...workflow.jobs.deploy.steps];
  const uses: string[] = steps.flatMap(({ uses }) => uses ?? []);
  expect(uses.filter((it) => !/^actions\/[a-z-]+@v\d+$/.test(it))).toEqual([]);
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run build -- --site "$SITE"']);
});

test('the files that are made of a workbook are made again wherever it is published', () => {
  const files = projectFiles('x', LOCKED, true);
  expect(json(files, 'package.json').scripts).toEqual({
    import: 'dateline import dossier.xlsx --into imported',
    dev: 'dateline dev imported',
    check: 'dateline check imported',
    build: 'dateline build imported',
  });
  expect(files.get('.gitignore')).toContain('imported/\n');
  const { jobs } = parse(files.get('.github/workflows/pages.yml') ?? '');
  const runs = jobs.build.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run import', 'npm run build -- --site "$SITE"']);
});
