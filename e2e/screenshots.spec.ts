/** Screenshots for people to look at, in the report; those with WebGL are in `screenshots.webgl.spec.ts`. */
import { test } from './fixtures.ts';
import { takePictures } from './pictures.ts';

test('390 pixels wide: everything and a stop', async ({ explorer }, testInfo) => {
  await takePictures(explorer, testInfo, [{ width: 390, height: 844 }]);
});
