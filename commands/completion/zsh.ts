import type { Command, Completion, Options } from '../../cli/command.ts';
import { firstOf, PROGRAM_OPTIONS, type Program } from '../../cli/program.ts';

/** A script for zsh, to source behind `compinit` or to put into a folder of `$fpath`. */
export function zshCompletion({ name, commands }: Program): string {
  const all = Object.entries(commands).map(([word, { command }]) => ({ word, command }));
  return `#compdef ${name}
# Completion of ${name} for zsh.
_${name}() {
  local -a commands
  commands=(
${all.map(({ word, command }) => `    ${quoted(`${word}:${plain(firstOf(command))}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments ${Object.entries(PROGRAM_OPTIONS).map(flag).join(' ')}
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${all.map(({ word, command }) => `    ${word}) _arguments ${argumentsOf(command)} ;;`).join('\n')}
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function argumentsOf({ options, operands }: Command<Options>): string {
  const flags = Object.entries(options).map(([key, { type, about, completion }]) =>
    type === 'string'
      ? quoted(`--${key}=[${plain(about)}]:${key}:${action(completion)}`)
      : flag([key, about]),
  );
  const { completion, laterCompletion } = operands ?? {};
  const given = !operands
    ? []
    : laterCompletion
      ? [
          quoted(`1:argument:${action(completion)}`),
          quoted(`*:argument:${action(laterCompletion)}`),
        ]
      : [quoted(`*:argument:${action(completion)}`)];
  return [...flags, flag(['help', PROGRAM_OPTIONS.help]), ...given].join(' ');
}

const flag = ([key, about]: readonly [string, string]): string =>
  quoted(`--${key}[${plain(about)}]`);

function action(completion: Completion | undefined): string {
  if (completion === 'folders') return '_files -/';
  if (completion === 'files') return '_files';
  return completion === undefined ? '' : `(${completion.join(' ')})`;
}

/** Brackets and colons are signs of `_arguments`. */
const plain = (text: string): string => text.replace(/[[\]:\\]/g, (sign) => `\\${sign}`);

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
