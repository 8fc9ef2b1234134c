import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyFixes } from './applyFixes.ts';
import { compile } from './compile.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/library.md'), 'utf8');
const EXAMPLE =
  /## An example\n\n```js\nimport \{ applyFixes, compile \} from 'dateline\/compile';\n(.*?)```\n\nIt prints:\n\n```text\n(.*?)```/s;

/** What a program prints that has the two functions at hand. */
function printedBy(program: string): string {
  const lines: string[] = [];
  const run = new Function('applyFixes', 'compile', 'console', program);
  run(applyFixes, compile, { log: (line: string) => lines.push(line) });
  return `${lines.join('\n')}\n`;
}

test('the example of the compiler prints what the page says', () => {
  const [, program = '', output] = EXAMPLE.exec(PAGE) ?? [];
  expect(printedBy(program)).toBe(output);
});
