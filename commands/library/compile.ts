/** `dateline/compile`: a dossier's files in, its dataset or its faults out. */
export type {
  Compiled,
  CompileOptions,
  CompileResult,
  Draft,
  Fault,
  FileContent,
  Files,
  LargeFile,
} from '../../src/compile/compile.ts';
export { compile } from '../../src/compile/compile.ts';
