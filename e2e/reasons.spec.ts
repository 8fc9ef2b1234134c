/** Why the dossier says what it says: reasoning, claims side by side, context, coverage. */
import {
  checkedStop,
  dataset,
  disputedStop,
  excerptsFrom,
  excerptsOfVisit,
  first,
  inLanguage,
  longestVisit,
  passageAround,
  referenceOf,
  type Stop,
  sourceOf,
  sources,
  stops,
  type Visit,
  visits,
} from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ hasWebGl: false });

test('a tag opens what is behind it, one at a time, and closes it', async ({ explorer }) => {
  const { evidence } = explorer;
  await explorer.open(`?stop=${disputedStop.id}`);
  const disputed = disputedStop.claims.filter(({ status }) => status === 'conflict');
  const notes = disputedStop.notes.filter(({ kind }) => kind === 'conflict');

  await evidence.pressTag(disputedStop, /^sources disagree/);
  await expect(evidence.claimsOf(disputedStop)).toHaveCount(disputed.length);
  for (const { text } of notes) {
    await expect(evidence.reasonOf(disputedStop)).toContainText(inLanguage(text, 'en'));
  }
  await expectAccessible(explorer.page);

  await evidence.pressTag(disputedStop, /claims/);
  await expect(evidence.claimsOf(disputedStop)).toHaveCount(disputedStop.claims.length);
  await evidence.pressTag(disputedStop, /claims/);
  await expect(evidence.reasonOf(disputedStop)).toHaveCount(0);
});

test('a date says from what it was worked out and where it was checked', async ({ explorer }) => {
  const { when } = checkedStop;
  await explorer.open(`?stop=${checkedStop.id}`);
  await explorer.evidence.pressTag(checkedStop, /^date (checked elsewhere|inferred)/);
  const reason = explorer.evidence.reasonOf(checkedStop);
  await expect(reason).toContainText(inLanguage(when.reasoning ?? {}, 'en'));
  await expect(reason).toContainText(when.edtf);
  for (const id of when.references) {
    await expect(reason.getByRole('link').and(explorer.linkTo(referenceOf(id).url))).toBeVisible();
  }
});

test('an excerpt opens in its passage, marked', async ({ explorer }) => {
  await explorer.open(`?visit=${longestVisit.id}`);
  const { dossier, evidence } = explorer;
  for (const [i, excerpt] of excerptsOfVisit(longestVisit).entries()) {
    const figure = dossier.figures().nth(i);
    const passage = evidence.passageOf(figure);
    await evidence.toggleContext(figure);
    await expect(evidence.markedIn(passage)).toHaveText(excerpt.exact);
    await expect(passage).toHaveText(passageAround(excerpt));
    await evidence.toggleContext(figure);
    await expect(passage).toHaveCount(0);
  }
});

test('an excerpt leads to its own words at the source', async ({ explorer }) => {
  await explorer.open(`?visit=${longestVisit.id}`);
  const { dossier } = explorer;
  for (const [i, excerpt] of excerptsOfVisit(longestVisit).entries()) {
    const link = dossier.originalOf(dossier.figures().nth(i));
    const [address = '', fragment = ''] = ((await link.getAttribute('href')) ?? '').split('#');
    expect(address).toBe(sourceOf(excerpt).url);
    const [start = ''] = fragment.replace(/^:~:text=/, '').split(',');
    expect(excerpt.exact).toContain(decodeURIComponent(start));
  }
});

test('the matrix counts the excerpts, and a number opens them', async ({ explorer }) => {
  const { evidence, dossier } = explorer;
  await explorer.load('?view=coverage');
  await evidence.expectMatrix();
  const byDate = [...sources].sort((a, b) => before(a.published) - before(b.published));
  const rows = visits.flatMap((visit) => [visit, ...visit.stops]);
  for (const [row, item] of rows.entries()) {
    await expect(evidence.rowTitle(row)).toHaveText(inLanguage(item.title, 'en'));
    const all = 'stops' in item ? excerptsOfVisit(item) : item.excerpts;
    for (const [column, source] of byDate.entries()) {
      const count = all.filter((excerpt) => excerpt.source === source.id).length;
      const words = count > 0 ? new RegExp(`^${count} `) : /^(silent|mentioned)$/;
      await expect(evidence.cell(row, column), `${item.id}, ${source.id}`).toHaveText(words);
    }
  }
  const column = byDate.indexOf(sourceOf(first(disputedStop.excerpts)));
  await evidence.cell(rows.indexOf(disputedStop), column).getByRole('button').click();
  await dossier.expectStop(disputedStop);
});

test('a source is read in its own order, and each quotation leads to its stop', async ({
  explorer,
}) => {
  const source = sourceOf(first(excerptsOfVisit(longestVisit)));
  await explorer.open(`?source=${source.id}`);
  await explorer.dossier.expectSource(source);
  const quoted = excerptsFrom(source);
  const stop = first(
    stops.filter(({ excerpts }) => excerpts.some((excerpt) => quoted.includes(excerpt))),
  );
  await explorer.dossier.entry(stop).first().click();
  await explorer.expectStop(stop);
});

test('disagreements have a list of their own', async ({ explorer }) => {
  await explorer.open();
  const told: (Stop | Visit)[] = visits
    .flatMap((visit) => [visit, ...visit.stops])
    .filter(({ notes }) => notes.some(({ kind }) => kind === 'conflict'));
  const list = explorer.evidence.disagreements();
  await expect(list).toHaveText(told.map(({ title }) => new RegExp(inLanguage(title, 'en'))));
  await list.first().click();
  const item = first(told);
  if ('stops' in item) await explorer.expectVisit(item);
  else await explorer.expectStop(item);
});

test('the legend explains the signs', async ({ explorer }) => {
  await explorer.open();
  await expect(explorer.evidence.legend()).toHaveCount(0);
  await explorer.evidence.pressLegend();
  await expect(explorer.evidence.legend().getByRole('listitem')).not.toHaveCount(0);
  for (const { names } of dataset.dossier.directions) {
    await expect(explorer.evidence.legend()).toContainText(inLanguage(names, 'en'));
  }
  await expectAccessible(explorer.page);
});

function before({ start }: { readonly start: { readonly earliest: string } }): number {
  return Date.parse(start.earliest);
}
