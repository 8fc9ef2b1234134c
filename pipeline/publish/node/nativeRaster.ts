/** resvg as it is built for this machine: faster than WebAssembly. */
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { DEFAULT_FAMILY, type Rasteriser } from '../cards/rasteriser.ts';
import { compressed } from './compressed.ts';
import { tidyEach } from './tidy.ts';

/** Pictures whose pixels and faces may lie in memory: some ten megabytes each. */
const AT_ONCE = 3;

/** For a shell that lies in a folder: it reads faces from files only. */
export function nativeRaster(folder: string): Rasteriser {
  const tidy = tidyEach(AT_ONCE);
  return {
    compress: compressed,
    drawing: (faces) => {
      const fontFiles = faces.map((file) => join(folder, file));
      const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: DEFAULT_FAMILY };
      return {
        pixels: (svg) => {
          tidy();
          const { pixels, width, height } = new Resvg(svg, { font }).render();
          return { pixels, width, height };
        },
        reach: (svg) => {
          tidy();
          const box = new Resvg(svg, { font }).getBBox();
          return box ? box.x + box.width : 0;
        },
      };
    },
    png: (svg, width) => {
      const font = { loadSystemFonts: false };
      return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
    },
  };
}
