/** What `npm ci` would warn a newcomer about, found before it does. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const Package = v.object({
  version: v.optional(v.string()),
  engines: v.optional(v.object({ node: v.optional(v.string()) })),
  optional: v.optional(v.boolean(), false),
  resolved: v.optional(v.string()),
  deprecated: v.optional(v.string()),
  hasInstallScript: v.optional(v.boolean(), false),
});
const Lockfile = v.object({ packages: v.record(v.string(), Package) });
const Manifest = v.object({
  engines: v.optional(v.object({ node: v.string() })),
  allowScripts: v.optional(v.record(v.string(), v.boolean()), {}),
});

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const OLDEST = v.parse(Manifest, json('package.json')).engines?.node.replace('>=', '') ?? '';

type Version = readonly [major: number, minor: number, patch: number];

function versionOf(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map((part) => Number(part) || 0);
  return [major, minor, patch];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether a version is in a range of semantic versions, as npm reads those of `engines`. */
function satisfies(version: Version, range: string): boolean {
  const alternatives = range.replaceAll(/([<>=^~]) +/g, '$1').split('||');
  return alternatives.some((all) =>
    all
      .trim()
      .split(/\s+/)
      .every((one) => holds(version, one)),
  );
}

function holds(version: Version, comparator: string): boolean {
  const [, operator = '', text = ''] = /^([<>=^~]*)v?(.*)$/.exec(comparator) ?? [];
  const bound = versionOf(text);
  const order = compare(version, bound);
  const depth = text.split('.').filter((part) => /^\d/.test(part)).length;
  if (operator === '>=') return order >= 0;
  if (operator === '>') return order > 0;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  if (operator === '^') return order >= 0 && version[0] === bound[0];
  if (operator === '~') return order >= 0 && version[0] === bound[0] && version[1] === bound[1];
  return bound.slice(0, depth).every((part, index) => part === version[index]);
}

test('ranges are read as npm reads them', () => {
  const at = versionOf('20.19.0');
  const yes = ['>=20.19', '>= 18', '^18 || >=20', '20 || >=22', '^20.0.0', '>=18 <21', '*', '20.x'];
  const no = [
    '>= 22',
    '^22 || ^24',
    '>=20.19.1',
    '^20.20.0',
    '18 || 22',
    '~20.18.0',
    '<20',
    '19.x',
  ];
  expect(yes.filter((range) => !satisfies(at, range))).toEqual([]);
  expect(no.filter((range) => satisfies(at, range))).toEqual([]);
});

const LOCK_FILES = ['', 'pipeline/basemap/', 'bench/peers/'].map((it) => `${it}package-lock.json`);

describe.each(LOCK_FILES)('%s', (path) => {
  const { packages } = v.parse(Lockfile, json(path));
  const { allowScripts } = v.parse(Manifest, json(join(dirname(path), 'package.json')));
  const installed = Object.entries(packages).filter(([name]) => name !== '');
  const named = ([name, { version }]: (typeof installed)[number]) => `${name}@${version}`;

  test('every package runs on the oldest Node that we support', () => {
    // npm leaves an optional package out where it does not run, without a word.
    const refused = installed.filter(
      ([, { engines, optional }]) =>
        !optional && !satisfies(versionOf(OLDEST), engines?.node ?? '*'),
    );
    expect(refused.map(named)).toEqual([]);
  });

  test('every install script is allowed or denied', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const undecided = scripted.filter(
      ([name]) => allowScripts[name.split('node_modules/').at(-1) ?? ''] === undefined,
    );
    expect(undecided.map(named)).toEqual([]);
  });

  test('no package is deprecated, none names a registry', () => {
    expect(installed.filter(([, it]) => it.deprecated ?? it.resolved).map(named)).toEqual([]);
  });
});
