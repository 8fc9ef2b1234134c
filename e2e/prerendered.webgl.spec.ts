/** The WebGL map takes over from the prerendered drawing without moving a mark. */
import { longestVisit } from './dataset.ts';
import { test } from './fixtures.ts';
import { expectMarksStay } from './marks.ts';

test('marks stay where they are to a pixel on a wide page', async ({ explorer }) => {
  await expectMarksStay(explorer, { width: 1440, height: 900 }, '');
});

test('marks stay where they are to a pixel on a narrow page', async ({ explorer }) => {
  const size = { width: 390, height: 844 };
  await expectMarksStay(explorer, size, `visit/${longestVisit.id}/`);
});
