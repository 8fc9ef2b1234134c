import type { Command, Completion, Options } from '../../cli/command.ts';
import { firstOf, PROGRAM_OPTIONS, type Program } from '../../cli/program.ts';

/** A script for fish, to source or to put into `~/.config/fish/completions/`. */
export function fishCompletion({ name, commands }: Program): string {
  const first = '-n __fish_use_subcommand';
  const lines = [
    '-f',
    ...Object.entries(PROGRAM_OPTIONS).map(([key, about]) => `${first} -l ${key} -d ${q(about)}`),
    ...Object.entries(commands).flatMap(([word, { command }]) => [
      `${first} -a ${word} -d ${q(firstOf(command))}`,
      ...linesOf(command).map((line) => `-n ${q(`__fish_seen_subcommand_from ${word}`)} ${line}`),
    ]),
  ];
  const all = lines.map((line) => `complete -c ${name} ${line}\n`).join('');
  return `# Completion of ${name} for fish.\n${all}`;
}

function linesOf({ options, operands }: Command<Options>): string[] {
  const flags = Object.entries(options).map(([key, { type, about, completion }]) => {
    const value = type === 'string' ? ` -r ${offered(completion)}` : '';
    return `-l ${key} -d ${q(about)}${value}`.trimEnd();
  });
  const given = operands?.completion === undefined ? [] : [offered(operands.completion)];
  return [...flags, `-l help -d ${q(PROGRAM_OPTIONS.help)}`, ...given];
}

function offered(completion: Completion | undefined): string {
  if (completion === 'folders') return `-a '(__fish_complete_directories)'`;
  if (completion === 'files') return '-F';
  return completion === undefined ? '' : `-a ${q(completion.join(' '))}`;
}

/** In quotes, where fish takes nothing but \\ and ' for a sign. */
const q = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
