/** The file of a binary index: a signature, a table of sections, and the sections. Described in docs/formats.md. */
import { PackedFault } from './fault.ts';

/** As PNG's: the first byte is no text, and a transfer that changes the ends of lines is noticed. */
const SIGNATURE = [0x89, 0x44, 0x4c, 0x49, 0x0d, 0x0a, 0x1a, 0x0a];
/** Raised with every change that an older reader would misread. */
const PACKED_VERSION = 1;

/** Bytes: signature, version, length of the file, how many sections. */
const HEADER = 20;
/** Bytes of a row of the table: name, first byte, how many bytes. */
const NAME = 24;
const ENTRY = NAME + 8;
/** Every section begins at a multiple of so many bytes. */
const ALIGNED = 4;
const MOST_SECTIONS = 1000;
const SECTION_NAME = /^[a-z0-9.]+$/i;

export type Sections = ReadonlyMap<string, Uint8Array>;

/** A file with the sections in the order given. Throws a RangeError for a name that is too long. */
export function fileOf(sections: Sections): Uint8Array {
  const offsets: number[] = [];
  let end = HEADER + ENTRY * sections.size;
  for (const bytes of sections.values()) {
    const offset = Math.ceil(end / ALIGNED) * ALIGNED;
    offsets.push(offset);
    end = offset + bytes.length;
  }
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  file.set(SIGNATURE);
  for (const [i, number] of [PACKED_VERSION, end, sections.size].entries()) {
    view.setUint32(SIGNATURE.length + 4 * i, number, true);
  }
  for (const [i, [name, bytes]] of [...sections].entries()) {
    if (name.length > NAME) throw new RangeError(`"${name}" has more than ${NAME} letters`);
    const at = HEADER + ENTRY * i;
    const offset = offsets[i] ?? 0;
    file.set(new TextEncoder().encode(name), at);
    view.setUint32(at + NAME, offset, true);
    view.setUint32(at + NAME + 4, bytes.length, true);
    file.set(bytes, offset);
  }
  return file;
}

/** The sections of a file, without a copy. Throws a `PackedFault` that says what is wrong with the file. */
export function sectionsIn(file: Uint8Array): Sections {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const fault = (what: string) => new PackedFault('file', what);
  if (file.length < HEADER) throw fault(`has ${file.length} bytes, fewer than its header`);
  if (SIGNATURE.some((byte, i) => file[i] !== byte)) throw fault('is no index of a dossier');
  const version = view.getUint32(8, true);
  if (version !== PACKED_VERSION) {
    throw fault(`is of version ${version}; this page reads version ${PACKED_VERSION}`);
  }
  const length = view.getUint32(12, true);
  if (length !== file.length) throw fault(`has ${file.length} bytes of ${length}`);
  const count = view.getUint32(16, true);
  const begin = HEADER + ENTRY * count;
  if (count > MOST_SECTIONS || begin > length) throw fault(`cannot have ${count} sections`);
  const sections = new Map<string, Uint8Array>();
  for (let at = HEADER; at < begin; at += ENTRY) {
    const name = nameIn(file.subarray(at, at + NAME));
    if (!SECTION_NAME.test(name)) throw fault(`has a section whose name is "${name}"`);
    if (sections.has(name)) throw fault(`has the section "${name}" twice`);
    const offset = view.getUint32(at + NAME, true);
    const bytes = view.getUint32(at + NAME + 4, true);
    if (offset < begin || offset % ALIGNED > 0 || offset + bytes > length) {
      throw new PackedFault(name, `cannot lie at byte ${offset} with ${bytes} bytes`);
    }
    sections.set(name, file.subarray(offset, offset + bytes));
  }
  return sections;
}

function nameIn(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return String.fromCharCode(...bytes.subarray(0, end < 0 ? NAME : end));
}
