/** The picture of the current view as a file, to be taken along. */
import { dateText } from '../../domain/dateText.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { sharedBasemap } from '../../views/map/basemap/basemap.ts';
import { withTiles } from '../../views/map/pack/contract.ts';
import { markup } from '../../views/svg.ts';
import { svgPicture } from '../../views/svgPicture.ts';
import { creditOf, plainText, siteName } from '../language/words.ts';
import { mapDrawing, timelineDrawings } from './drawings.ts';
import { fontFaceRules } from './fonts.ts';
import type { Looked } from './looked.ts';

export type PictureRequest = Looked & {
  /** Absolute address of the site, below which basemap and fonts lie. */
  readonly base: string;
  /** Address of the view that it is a picture of. */
  readonly link: string;
};

export type PictureFormat = 'svg' | 'png';

/** Of map and timeline, CSS pixels. */
const WIDTH = 960;
/** Pixels of the PNG for each CSS pixel. */
const DENSITY = 2;

/**
 * Map and timeline as they are before the reader, with title, credits and link. Throws where the
 * browser cannot draw it; without the basemap or the fonts it is made of what there is.
 */
export async function pictureOf(request: PictureRequest, format: PictureFormat): Promise<Blob> {
  const text = await pictureMarkup(request);
  const picture = new Blob([text], { type: 'image/svg+xml;charset=utf-8' });
  return format === 'svg' ? picture : inPixels(picture);
}

async function pictureMarkup(request: PictureRequest): Promise<string> {
  const { catalog, selected, language, base, theme, link } = request;
  const { region, packs } = catalog.dossier;
  const basemap = await sharedBasemap(base, region, packs).catch(() => undefined);
  const paper = { width: WIDTH, medium: theme };
  const map = await withTiles(basemap?.packs, () => mapDrawing(request, basemap, paper));
  const parts = {
    title: plainText(catalog.dossier.title, catalog, language),
    subtitle: subtitleOf(selected, request),
    drawings: [map, ...timelineDrawings(request, paper)],
    credits: [
      `${siteName(catalog, language)} · ${m.method_version({ version: catalog.version })}`,
      creditOf(catalog.dossier),
      link,
    ],
    width: WIDTH,
    medium: theme,
    language,
  };
  const bare = markup(svgPicture(parts));
  const fontFaces = await fontFaceRules(base, bare).catch(() => undefined);
  return fontFaces ? markup(svgPicture({ ...parts, fontFaces })) : bare;
}

/** What is chosen, in words; empty for nothing. */
function subtitleOf(selected: Selected, { catalog, language }: PictureRequest): string {
  switch (selected.kind) {
    case 'none':
      return '';
    case 'visit':
      return `${plainText(selected.visit.title, catalog, language)}, ${dateText(selected.visit.when, language)}`;
    case 'stop':
      return `${plainText(selected.stop.title, catalog, language)}, ${dateText(selected.stop.when, language)}`;
    case 'place':
      return plainText(selected.place.names, catalog, language);
    case 'source':
      return selected.source.title;
  }
}

async function inPixels(picture: Blob): Promise<Blob> {
  const address = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * DENSITY;
    canvas.height = image.naturalHeight * DENSITY;
    await drawWithType(canvas, image);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser made no picture'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Milliseconds between two drawings, and drawings alike in a row after which nothing will come. */
const PAUSE = 60;
const ALIKE = 4;
const MOST = 40;

/**
 * Browsers take a picture for loaded before its type is, draw it without its words, and say nothing
 * when those have come. So it is drawn until it stays as it is.
 */
async function drawWithType(canvas: HTMLCanvasElement, image: HTMLImageElement): Promise<void> {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no canvas to draw on');
  let before = '';
  let alike = 0;
  for (let drawings = 0; drawings < MOST && alike < ALIKE; drawings += 1) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = fingerprint(context.getImageData(0, 0, canvas.width, canvas.height));
    alike = now === before ? alike + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The same for the same pixels, and hardly ever for others (FNV-1a over every pixel). */
function fingerprint({ data }: ImageData): string {
  let hash = 0x811c9dc5;
  for (const pixel of new Uint32Array(data.buffer)) {
    hash = Math.imul(hash ^ pixel, 0x01000193);
  }
  return String(hash);
}
