/** `dateline completion`: prints what makes a shell complete the commands. */
import type { Program } from '../../cli/program.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

/** Scripts by the name of the shell. */
export const SHELLS: Readonly<Record<string, (program: Program) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const COMPLETION = {
  name: 'dateline completion',
  summary:
    'Prints a script that makes your shell complete commands, options and folders. Load it where your shell starts.',
  options: {},
  operands: {
    usage: 'SHELL',
    about: Object.keys(SHELLS).join(', '),
    least: 1,
    most: 1,
    completion: Object.keys(SHELLS),
  },
  examples: [
    'source <(dateline completion bash)   # in ~/.bashrc',
    'source <(dateline completion zsh)    # in ~/.zshrc, behind compinit',
    'dateline completion fish | source    # in ~/.config/fish/config.fish',
  ],
} as const;
