import type { Command, Completion, Options } from '../../cli/command.ts';
import { PROGRAM_OPTIONS, type Program } from '../../cli/program.ts';

/** A script for bash 3.2 and newer, the oldest that macOS has. */
export function bashCompletion({ name, commands }: Program): string {
  const words = [...Object.keys(commands), ...Object.keys(PROGRAM_OPTIONS).map((it) => `--${it}`)];
  const all = Object.entries(commands).map(([word, { command }]) => ({ word, command }));
  return `# Completion of ${name} for bash: source it in ~/.bashrc.
_${name}_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_${name}_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    _${name}_words "${words.join(' ')}"
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${all.flatMap(({ word, command }) => values(name, word, command)).join('\n')}
  esac
  case "\${COMP_WORDS[1]} $cur" in
${all.flatMap(({ word, command }) => rest(name, word, command)).join('\n')}
  esac
}
complete -F _${name} ${name}
`;
}

/** Behind an option that takes a value. */
function values(name: string, word: string, { options }: Command<Options>): string[] {
  return Object.entries(options)
    .filter(([, { type }]) => type === 'string')
    .map(
      ([key, { completion }]) => `    "${word} --${key}") ${offered(name, completion)}return ;;`,
    );
}

/** Options, and what else the command takes. */
function rest(name: string, word: string, { options, operands }: Command<Options>): string[] {
  const flags = [...Object.keys(options), 'help'].map((key) => `--${key}`).join(' ');
  const { completion, laterCompletion } = operands ?? {};
  const first = laterCompletion && [
    `    "${word} "*) if [ "$COMP_CWORD" -eq 2 ]; then ${offered(name, completion)}else ${offered(name, laterCompletion)}fi ;;`,
  ];
  return [
    `    "${word} -"*) _${name}_words "${flags}" ;;`,
    ...(first ?? [`    "${word} "*) ${offered(name, completion)};;`]),
  ];
}

function offered(name: string, completion: Completion | undefined): string {
  if (completion === undefined) return '';
  if (completion === 'folders') return `_${name}_paths -d; `;
  if (completion === 'files') return `_${name}_paths -f; `;
  return `_${name}_words "${completion.join(' ')}"; `;
}
