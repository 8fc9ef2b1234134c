/** resvg as WebAssembly: for wherever there is no Node. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { zlibSync } from 'fflate';
import { partsOf, type Shell } from '../shell.ts';
import { DEFAULT_FAMILY, LEVEL, type Rasteriser } from './rasteriser.ts';

// It can be begun only once.
let begun: Promise<void> | undefined;

/** Rejects where the shell's WebAssembly is not sound. */
export async function wasmRaster(shell: Shell): Promise<Rasteriser> {
  begun ??= initWasm(Uint8Array.from(shell.read(partsOf(shell).rasteriser)));
  await begun;
  return {
    compress: (bytes) => zlibSync(bytes, { level: LEVEL }),
    drawing: (faces) => {
      const fontBuffers = faces.map((file) => shell.read(file));
      const font = { fontBuffers, defaultFontFamily: DEFAULT_FAMILY };
      return {
        pixels: (svg) =>
          drawn(svg, { font }, (picture) => {
            const image = picture.render();
            const { pixels, width, height } = image;
            image.free();
            return { pixels, width, height };
          }),
        reach: (svg) =>
          drawn(svg, { font }, (picture) => {
            const box = picture.getBBox();
            return box ? box.x + box.width : 0;
          }),
      };
    },
    png: (svg, width) =>
      drawn(
        svg,
        { font: { fontBuffers: [] }, fitTo: { mode: 'width', value: width } },
        (picture) => {
          const image = picture.render();
          const png = image.asPng();
          image.free();
          return png;
        },
      ),
  };
}

type Options = ConstructorParameters<typeof Resvg>[1];
type Picture = InstanceType<typeof Resvg>;

/** Its memory is not collected by itself. */
function drawn<T>(svg: string, options: Options, use: (picture: Picture) => T): T {
  const picture = new Resvg(svg, options);
  try {
    return use(picture);
  } finally {
    picture.free();
  }
}
