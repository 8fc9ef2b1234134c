/** Screenshots for people to look at, in the report; those with WebGL are in `screenshots.webgl.spec.ts`. */
import { test } from './fixtures.ts';
import { takePictures } from './pictures.ts';

test('320, 390 and 768 pixels wide: everything and a stop', async ({ explorer }, testInfo) => {
  await takePictures(explorer, testInfo, [
    { width: 320, height: 640 },
    { width: 390, height: 844 },
    { width: 768, height: 1024 },
  ]);
});

test('1920 pixels wide: everything and a stop', async ({ explorer }, testInfo) => {
  await takePictures(explorer, testInfo, [{ width: 1920, height: 1080 }]);
});
