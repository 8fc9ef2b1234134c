/** In the one file, too, the map is the one that WebGL draws; its worker comes from the file. */
import { expect, test } from './fixtures.ts';
import { onDisk, requestsOf } from './page/oneFile.ts';

// A small map is drawn sooner where there is no graphics card.
test.use({ viewport: { width: 1000, height: 640 } });

test('the map of WebGL is drawn from the file alone', async ({ explorer, page, watch }) => {
  const { address, remove } = onDisk();
  watch.own(address);
  const requests = requestsOf(page);
  await explorer.open('', address);
  await explorer.expectDrawn();
  await explorer.map.engine.begin();
  expect(requests).toEqual([address]);
  remove();
});

test('so it is where a web server has the file', async ({ explorer }) => {
  await explorer.open('', 'dossier.html');
  await explorer.expectDrawn();
  await explorer.map.engine.begin();
});
