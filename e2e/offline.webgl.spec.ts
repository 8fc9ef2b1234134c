/** The map that is drawn by WebGL needs a worker of its own, and has it without a network, too. */
import { longestVisit } from './dataset.ts';
import { expect } from './fixtures.ts';
import { test } from './host.ts';

// A small map is drawn sooner where there is no graphics card.
test.use({ serviceWorkers: 'allow', viewport: { width: 1000, height: 800 } });

test('after one visit map, timeline and excerpts are there without a network', async ({
  explorer,
  page,
  host,
  visitOnce,
}) => {
  await visitOnce();
  await page.reload();
  await explorer.expectDrawn();
  await explorer.map.engine.begin();
  await explorer.dossier.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
  expect(page.url()).toBe(`${host.url}?visit=${longestVisit.id}`);
});
