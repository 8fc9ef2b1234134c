import { positionAt } from '../../authoring/position.ts';
import { at, fail, isRecord, type Log, type Spot, textOf } from '../../authoring/spot.ts';
import { bytesOf, type Files, partsOf } from '../files.ts';
import { pngSize } from './png.ts';
import { inspectSvg } from './svg.ts';

type Ending = 'svg' | 'png';

/** A logo that can be shown: what is published of it, and its files by their published names. */
export type ReadLogo = {
  readonly file: `logo.${Ending}`;
  readonly dark?: `logo-dark.${Ending}`;
  /** CSS pixels in the header. */
  readonly width: number;
  readonly height: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Bytes. Every reader loads it before anything else is of use. */
const LARGEST = 50_000;
/** CSS pixels of the header that a logo may have. */
const ROOM = { width: 160, height: 28 };

/** Reads the logo that `dossier.yaml` names, in both themes. Records a fault for every file that cannot be shown. */
export function readLogo(log: Log, files: Files, head: Spot): ReadLogo | undefined {
  const spot = at(head, 'logo');
  if (spot.value === undefined) return undefined;
  const light = picture(log, files, isRecord(spot.value) ? at(spot, 'file') : spot);
  const dark = picture(log, files, at(spot, 'dark'));
  if (light === undefined) return undefined;
  const scale = Math.min(ROOM.height / light.height, ROOM.width / light.width);
  const file = `logo.${light.ending}` as const;
  const pictures = new Map<string, Uint8Array>([[file, light.bytes]]);
  const darkFile = dark && (`logo-dark.${dark.ending}` as const);
  if (dark && darkFile) pictures.set(darkFile, dark.bytes);
  return {
    file,
    ...(darkFile ? { dark: darkFile } : {}),
    width: Math.max(1, Math.round(light.width * scale)),
    height: Math.max(1, Math.round(light.height * scale)),
    files: pictures,
  };
}

type Picture = { ending: Ending; bytes: Uint8Array; width: number; height: number };

function picture(log: Log, files: Files, spot: Spot): Picture | undefined {
  const name = textOf(spot)?.trim();
  if (!name) return undefined;
  const ending = /^[\w-][\w.-]*\.(svg|png)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending !== 'svg' && ending !== 'png') {
    fail(
      log,
      spot,
      'logo/kind',
      `A logo is an SVG or PNG file beside dossier.yaml, such as logo.svg, not “${name}”`,
    );
    return undefined;
  }
  const content = files.get(name);
  if (content === undefined) {
    fail(
      log,
      spot,
      'logo/missing',
      `There is no file ${name} beside dossier.yaml; put the logo there`,
    );
    return undefined;
  }
  const { size: length } = partsOf(content);
  if (length > LARGEST) {
    const size = Math.ceil(length / 1000);
    fail(
      log,
      spot,
      'logo/size',
      `The logo has ${size} kB, and may have ${LARGEST / 1000}; simplify it or make it smaller`,
    );
    return undefined;
  }
  const bytes = bytesOf(content);
  const size = ending === 'svg' ? svgSize(log, name, bytes) : pngSize(bytes);
  if (size === undefined) {
    if (ending === 'png')
      fail(log, spot, 'logo/kind', `${name} is not a PNG picture; save it again as one`);
    return undefined;
  }
  return { ending, bytes, ...size };
}

function svgSize(log: Log, file: string, bytes: Uint8Array) {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    log.faults.push({
      file,
      line: 1,
      column: 1,
      rule: 'file/not-utf8',
      message: 'This file is not UTF-8; save it as UTF-8',
    });
    return undefined;
  }
  const inspected = inspectSvg(text);
  if (!('offset' in inspected)) return inspected;
  log.faults.push({
    file,
    ...positionAt(text, inspected.offset),
    rule: 'logo/content',
    message: inspected.message,
  });
  return undefined;
}
