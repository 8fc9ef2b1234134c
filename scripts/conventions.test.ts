/** What CONTRIBUTING.md asks of tests, as far as a pattern can tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const filesIn = (folder: string, ending = /\.ts$/): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));

const E2E = filesIn('e2e');
const UNIT = ['src', 'pipeline', 'scripts', 'cli', 'commands', 'bench'].flatMap((folder) =>
  filesIn(folder, /\.test\.tsx?$/).filter((file) => !file.includes('node_modules')),
);
const CONFIGS = ['playwright.config.ts', 'vitest.config.ts'];
const WAITING = [...E2E, ...UNIT, ...filesIn('scripts'), ...filesIn('commands'), ...CONFIGS];

/** Lines with a match, as `file:line`. */
function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
}

test('the pattern of a limit finds one', () => {
  const limit = limitOfItsOwn();
  for (const line of ['{ timeout: 30_000 }', 'test.setTimeout(5000)', '}, 30_000);']) {
    expect(line).toMatch(limit);
  }
  expect('timeout: LIMITS.test').not.toMatch(limit);
});

test('every limit of time comes from scripts/limits.ts', () => {
  const own = WAITING.filter((file) => file !== join('scripts', 'conventions.test.ts'));
  expect(own.length).toBeGreaterThan(80);
  expect(linesWith(limitOfItsOwn(), own)).toEqual([]);
});

test('no e2e test sleeps, is left out, or runs alone', () => {
  expect(linesWith(/waitForTimeout|test\.(?:describe\.)?(?:skip|fixme|only)\b/, E2E)).toEqual([]);
});

// Held time that nobody lets go breaks the next test (`e2e/page/browser.ts`).
test('no e2e test stops the clock by itself', () => {
  const own = E2E.filter((file) => file !== join('e2e', 'page', 'browser.ts'));
  expect(linesWith(/\bclock\.(?:pauseAt|resume)\(/, own)).toEqual([]);
});

// Test files share modules, and some of these can be begun only once.
test('no unit test replaces modules or loads them again', () => {
  const found = linesWith(/\bvi\.(?:mock|doMock|resetModules)\(/, UNIT);
  expect(found).toEqual([]);
});

// A script waits where it begins, so what stands below is not there yet when it is called; declared functions are.
test('no script makes functions below the command that it waits for', () => {
  const scripts = [...filesIn('bench'), ...filesIn('scripts'), ...filesIn('commands')].filter(
    (file) => !file.includes('node_modules') && begins(file) !== undefined,
  );
  expect(scripts.length).toBeGreaterThan(10);
  const below = scripts.flatMap((file) =>
    linesWith(/^(?:export )?(?:class|const \w+ =.*(?:=>|function))/, [file]).filter(
      (found) => Number(found.slice(file.length + 1).split(' ')[0]) > (begins(file) ?? 0),
    ),
  );
  expect(below).toEqual([]);
});

// Each size of a face is set up by itself before the first paint: on a page of twenty sizes that is a tenth of the work.
test('text of the page has one of eight sizes', () => {
  const sheets = filesIn(join('src', 'ui'), /\.css$/).filter(
    (file) => !/present|handout/.test(file),
  );
  const size = /\bfont(?:-size)?:[^;]*?([\d.]+)rem/;
  const scale = ['0.8', '0.86', '0.94', '1', '1.06', '1.2', '1.4', '1.7'];
  const sized = linesWith(size, sheets);
  expect(sized.length).toBeGreaterThan(50);
  expect(sized.filter((line) => !scale.includes(size.exec(line)?.[1] ?? ''))).toEqual([]);
});

// Of arrows the type has these two; `.arrow-out` and the like turn one. Others would come from whatever font the system has.
test('what the page draws has no arrows but those up and down', () => {
  const drawn = [join('src', 'ui'), join('src', 'embed'), join('pipeline', 'publish')].flatMap(
    (folder) =>
      filesIn(folder, /\.(?:css|tsx?)$/).filter(
        // Help has the names of keys.
        (file) => !/\.test\.|keyList/.test(file),
      ),
  );
  expect(linesWith(/[\u2191\u2193]/, drawn).length).toBeGreaterThan(3);
  const others = linesWith(/[\u2190\u2192\u2194-\u21ff]/, drawn);
  expect(others.filter((line) => !/ (?:\*|\/[/*]) ?/.test(line))).toEqual([]);
});

test('the project decides whether there is WebGL, no spec does', () => {
  const specs = E2E.filter((file) => file.endsWith('.spec.ts'));
  expect(specs.filter((file) => file.endsWith('.webgl.spec.ts')).length).toBeGreaterThan(5);
  expect(linesWith(/hasWebGl/, specs)).toEqual([]);
});

/** A number where a limit in milliseconds is set. */
function limitOfItsOwn(): RegExp {
  return /timeout\w*['"]?\s*(?:[:=]|\()\s*\d|^\}, [\d_]+\);/i;
}

/** The line, from 1, in which a module waits for a command; `undefined` if it is none that does. */
function begins(file: string): number | undefined {
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => /^(?:process\.exitCode = )?await /.test(line));
  return at < 0 ? undefined : at + 1;
}
