import type { Fix } from './fix.ts';
import type { Rule } from './rules.ts';

/** A mistake in the dossier, or a warning about it, with the place where the editor fixes it. */
export type Fault = {
  /**
   * The path below the dossier's folder, with forward slashes. Where it is printed, the folder stands in
   * front, so that an editor can open it.
   */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** What is broken, for tools; the message is for people. */
  readonly rule: Rule;
  readonly message: string;
  /** The id that no record has, where that is the fault. */
  readonly missing?: { readonly noun: string; readonly id: string };
  /**
   * The innermost record around it that is marked as a draft: its file and the JSON Pointer (RFC 6901)
   * to it, as in `visits/a.yaml#/stops/0`.
   */
  readonly draft?: string;
  /** Ways to fix it; several where somebody has to choose. */
  readonly fixes?: readonly Fix[];
};

/** Orders by file, line, column and message; by code unit, so that every machine agrees. */
export function compareFaults(a: Fault, b: Fault): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.message, b.message)
  );
}

/** `data/visits/a.yaml:12:7 message`, which terminals and editors turn into a link. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.message}`;
}

/** Orders two texts by code unit, independently of the machine's language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
