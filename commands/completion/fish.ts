import type { Command, Completion, Options } from '../../cli/command.ts';
import { firstOf, PROGRAM_OPTIONS, type Program } from '../../cli/program.ts';

/** A script for fish, to source or to put into `~/.config/fish/completions/`. */
export function fishCompletion({ name, commands }: Program): string {
  const first = `-n ${q('test (count (commandline -opc)) -eq 1')}`;
  const lines = [
    '-f',
    ...Object.entries(PROGRAM_OPTIONS).map(([key, about]) => `${first} -l ${key} -d ${q(about)}`),
    ...Object.entries(commands).flatMap(([word, { command }]) => [
      `${first} -a ${word} -d ${q(firstOf(command))}`,
      // A folder may be called as another command is.
      ...linesOf(command).map(({ line, and = '' }) => {
        const condition = `contains -- ${word} (commandline -opc)[2]${and}`;
        return `-n ${q(condition)} ${line}`;
      }),
    ]),
  ];
  const all = lines.map((line) => `complete -c ${name} ${line}\n`).join('');
  return `# Completion of ${name} for fish.\n${all}`;
}

/** The end of a line, and what else must hold for it. */
type Line = { readonly line: string; readonly and?: string };

const IS_FIRST = '; and test (count (commandline -opc)) -eq 2';
const IS_LATER = '; and test (count (commandline -opc)) -gt 2';

function linesOf({ options, operands }: Command<Options>): Line[] {
  const flags = Object.entries(options).map(([key, { type, about, completion }]): Line => {
    const value = type === 'string' ? ` -r ${offered(completion)}` : '';
    return { line: `-l ${key} -d ${q(about)}${value}`.trimEnd() };
  });
  const { completion, laterCompletion } = operands ?? {};
  const given: Line[] = laterCompletion
    ? [
        { line: offered(completion), and: IS_FIRST },
        { line: offered(laterCompletion), and: IS_LATER },
      ]
    : completion
      ? [{ line: offered(completion) }]
      : [];
  return [...flags, { line: `-l help -d ${q(PROGRAM_OPTIONS.help)}` }, ...given];
}

/** Files are offered where nothing else is said, which `-f` forbids. */
function offered(completion: Completion | undefined): string {
  if (completion === 'folders') return `-f -a '(__fish_complete_directories)'`;
  if (completion === 'files') return '-F';
  return completion === undefined ? '-f' : `-f -a ${q(completion.join(' '))}`;
}

/** In quotes, where fish takes nothing but \\ and ' for a sign. */
const q = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
