import type { LongWork } from '../longWork.ts';
import { PackedFault } from './fault.ts';
import { inBlocks } from './inBlocks.ts';

/** The numbers of which these are the differences, each from the one before; written over them. */
export function* running<T extends Int32Array | Uint32Array>(differences: T): LongWork<T> {
  yield* inBlocks(differences.length, (from, to) => {
    let number = differences[from - 1] ?? 0;
    for (let i = from; i < to; i += 1) {
      number = (number + (differences[i] ?? 0)) | 0;
      differences[i] = number;
    }
  });
  return differences;
}

/**
 * Where each of some lists begins that lie one behind the other; and after the last, where it ends. Throws a
 * `PackedFault` where they are not `total` long together.
 */
export function* startsOf(
  section: string,
  lengths: Uint32Array,
  total: number,
): LongWork<Uint32Array> {
  const starts = new Uint32Array(lengths.length + 1);
  const fault = () => new PackedFault(section, `does not add up to ${total}`);
  yield* inBlocks(lengths.length, (from, to) => {
    let end = starts[from] ?? 0;
    for (let i = from; i < to; i += 1) {
      end += lengths[i] ?? 0;
      if (end > total) throw fault();
      starts[i + 1] = end;
    }
  });
  if (starts[lengths.length] !== total) throw fault();
  return starts;
}
