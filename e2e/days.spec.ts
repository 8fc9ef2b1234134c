/** A visit is on the days it was on, wherever its reader is. */
import {
  dateText,
  dayOnAxis,
  inLanguage,
  monthVisit,
  precisionOf,
  stops,
  visits,
} from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { expectDays, expectUnderItsDay } from './page/timeline/days.ts';

const inDays = visits.filter(({ when }) => precisionOf(when) === 'day');

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Auckland']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('list and marks are on the days of every visit and stop', async ({ explorer }) => {
      await explorer.open();
      await test.step('the list says the day of every visit and stop', async () => {
        for (const visit of visits) {
          await expect(explorer.dossier.listed(visit)).toContainText(dateText(visit.when, 'en'));
        }
        for (const visit of visits) {
          await explorer.timeline.visit(visit).click();
          for (const stop of visit.stops) {
            await expect(explorer.dossier.listed(stop)).toContainText(dateText(stop.when, 'en'));
          }
        }
        await explorer.dossier.pressAllVisits();
      });

      await test.step('in columns every stop stands under its day', async () => {
        for (const visit of inDays) {
          const single = visit.stops.filter(({ when }) => when.start.earliest === when.end.latest);
          for (const stop of single) await expectUnderItsDay(explorer.timeline, stop);
        }
        expect(inDays.length).toBeGreaterThan(1);
      });

      await test.step('to true scale every mark stands on its days', async () => {
        await explorer.timeline.controls.trueScale().click();
        for (const visit of [...inDays, monthVisit]) {
          await explorer.dossier.visit(visit).click();
          await explorer.dossier.expectVisit(visit);
          await explorer.timeline.controls.fitSelection().click();
          for (const of of [visit, ...visit.stops]) {
            await expectDays(
              explorer.timeline,
              of,
              dayOnAxis(of.when.start.earliest),
              dayOnAxis(of.when.end.latest, 1),
            );
          }
          await explorer.dossier.pressAllVisits();
        }
      });

      await test.step('a month is a month', async () => {
        const [stop] = monthVisit.stops;
        const month = dateText(monthVisit.when, 'en');
        expect(month).toMatch(/^\p{L}+ \d{4}$/u);
        await expect(explorer.dossier.listed(monthVisit)).toContainText(month);
        await explorer.dossier.visit(monthVisit).click();
        await expect(explorer.dossier.listed(stop)).toContainText(month);
        await expect(explorer.timeline.visit(monthVisit)).toBeVisible();
      });
    });
  });
}

test('no two marks have one name', () => {
  const names = stops.map(
    (stop) => `${inLanguage(stop.title, 'en')}, ${stop.place}, ${dateText(stop.when, 'en')}`,
  );
  expect(new Set(names).size).toBe(names.length);
});
