/** Reads single sections of a binary index. A column without signs that is not in the file has nothing but 0. */
import type { LongWork } from '../longWork.ts';
import type { Sections } from './container.ts';
import { PackedFault } from './fault.ts';
import { signedIn, unsignedIn } from './numbers.ts';
import { type Texts, textsIn } from './texts.ts';

export type Reading = {
  /** A column of `count` numbers, each less than `below`. */
  readonly unsigned: (name: string, count: number, below?: number) => LongWork<Uint32Array>;
  readonly signed: (name: string, count: number) => LongWork<Int32Array>;
  readonly texts: (name: string) => LongWork<Texts>;
  /** The value of a section of JSON; undefined where there is none. */
  readonly json: (name: string) => unknown;
  readonly bytes: (name: string) => Uint8Array | undefined;
};

const NO_TEXTS: Texts = { length: 0, at: () => '', find: () => -1 };

/** All of it throws a `PackedFault` for a section that is not as it must be. */
export function readingOf(sections: Sections): Reading {
  const bytes = (name: string) => sections.get(name);
  return {
    bytes,
    *unsigned(name, count, below) {
      const section = bytes(name);
      if (section) return yield* unsignedIn(name, section, count, below);
      if (count > 0 && below === 0) throw new PackedFault(name, 'refers to an empty list');
      return new Uint32Array(count);
    },
    *signed(name, count) {
      const section = bytes(name);
      if (!section && count > 0) throw new PackedFault(name, 'is missing');
      return section ? yield* signedIn(name, section, count) : new Int32Array(0);
    },
    *texts(name) {
      const section = bytes(name);
      return section ? yield* textsIn(name, section) : NO_TEXTS;
    },
    json: (name) => {
      const section = bytes(name);
      if (!section) return undefined;
      try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(section));
      } catch {
        throw new PackedFault(name, 'is no JSON in UTF-8');
      }
    },
  };
}
