import { PackedFault } from './fault.ts';

/** The numbers of which these are the differences, each from the one before; written over them. */
export function running<T extends Int32Array | Uint32Array>(differences: T): T {
  let number = 0;
  for (let i = 0; i < differences.length; i += 1) {
    number = (number + (differences[i] ?? 0)) | 0;
    differences[i] = number;
  }
  return differences;
}

/**
 * Where each of some lists begins that lie one behind the other; and after the last, where it ends. Throws a
 * `PackedFault` where they are not `total` long together.
 */
export function startsOf(section: string, lengths: Uint32Array, total: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    end += lengths[i] ?? 0;
    if (end > total) break;
    starts[i + 1] = end;
  }
  if (end !== total) throw new PackedFault(section, `does not add up to ${total}`);
  return starts;
}
