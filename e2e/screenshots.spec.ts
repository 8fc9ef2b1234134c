/** Pictures for people to look at, in the report; `screenshots-map.spec.ts` has those with WebGL. */
import { test } from './fixtures.ts';
import { takePictures } from './pictures.ts';

test.use({ hasWebGl: false });

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
