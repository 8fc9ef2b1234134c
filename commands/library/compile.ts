/** `dateline/compile`: a dossier's files in, its dataset or its faults out. */

export { applyFixes } from '../../src/compile/applyFixes.ts';
export type {
  Compiled,
  CompileOptions,
  CompileResult,
  Draft,
  Fault,
  FileContent,
  Files,
  Fix,
  LargeFile,
  TextChange,
} from '../../src/compile/compile.ts';
export { compile } from '../../src/compile/compile.ts';
