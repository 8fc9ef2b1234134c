import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CommandError } from '../../cli/errors.ts';
import { type Files, SOUND, withChange, writeDossier } from '../../pipeline/test-dossier.ts';
import { check } from './check.ts';

/** Checks a dossier; what was printed has its folder called `x`. */
function checked(files: Files, json = false) {
  const folder = writeDossier(files);
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const code = check([folder], { fix: false, json });
  return { code, printed: log.mock.calls.splice(0).flat().join('\n').replaceAll(folder, 'x') };
}

const VISIT = 'visits/2031-03-hollow.yaml';
const broken = withChange(SOUND, VISIT, 'place: port-hollow', 'place: port-holow');

test('a sound dossier ends with 0, one with mistakes with 1 and where they are', () => {
  expect(checked(SOUND)).toMatchObject({ code: 0, printed: expect.stringMatching(/No mistakes/) });
  const { code, printed } = checked(broken);
  expect(code).toBe(1);
  expect(printed).toMatch(/^x\/visits\/2031-03-hollow\.yaml:\d+:\d+ .*`port-hollow`.*id\/unknown/);
  expect(printed).toMatch(/\n1 mistake in 1 file$/);
});

test('--fix repairs what leaves no choice, says so, and touches nothing else', () => {
  const turned = withChange(broken, 'places.yaml', '[-20, 63]', '[340, 63] # harbour');
  const folder = writeDossier(turned);
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const code = check([folder], { fix: true, json: false });
  const printed = log.mock.calls.splice(0).flat().join('\n');
  const fixed = SOUND['places.yaml']?.replace('[-20, 63]', '[-20, 63] # harbour');
  expect(readFileSync(join(folder, 'places.yaml'), 'utf8')).toBe(fixed);
  expect(printed).toMatch(/places\.yaml:\d+:\d+ fixed: .*\[-20, 63\]/);
  // Which place was meant is a guess.
  expect(code).toBe(1);
  expect(printed).toMatch(
    /port-holow[\s\S]*\nFixes that are left to you.*:\n\S+2031-03-hollow\.yaml:\d+:\d+ fix: Write `port-hollow`\n/,
  );
});

test('programs get one document, and gaps of drafts as things to do', () => {
  const gap = withChange(SOUND, VISIT, '    place: port-hollow\n', '    draft: true\n');
  const { printed } = checked(gap, true);
  const { format, todo } = JSON.parse(printed);
  expect(format).toBe('dateline-check-1');
  expect(todo).toMatchObject([{ file: `x/${VISIT}`, line: expect.any(Number), fixes: [] }]);
});

test('what is no dossier is refused in one sentence', () => {
  const folder = writeDossier({ 'notes.txt': '' });
  expect(() => check([folder], { fix: false, json: false })).toThrow(
    new CommandError(
      `${folder} has no dossier: there is no dossier.yaml in it. "dateline new FOLDER" makes a dossier.`,
    ),
  );
});
