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
  quotedOnPage,
  referenceOf,
  type Source,
  type Stop,
  sourceOf,
  sources,
  stops,
  type Visit,
  visitOf,
  visits,
} from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test('the legend explains the signs, disagreements have a list of their own, and tags open what is behind them', async ({
  explorer,
}) => {
  const { dossier, evidence, timeline } = explorer;
  await explorer.open();

  await test.step('the legend', async () => {
    await expect(evidence.legend()).toHaveCount(0);
    await evidence.pressLegend();
    await expect(evidence.legend().getByRole('listitem')).not.toHaveCount(0);
    for (const { names } of dataset.dossier.directions) {
      await expect(evidence.legend()).toContainText(inLanguage(names, 'en'));
    }
    await expectAccessible(explorer.page);
    await evidence.pressLegend();
    await expect(evidence.legend()).toHaveCount(0);
    await evidence.pressLegend();
    await expect(evidence.legend()).toHaveCount(1);
    await explorer.pressEscape();
    await expect(evidence.legend()).toHaveCount(0);
    await expect(explorer.focus.element()).toHaveAccessibleName('Legend');
  });

  await test.step('the list of disagreements', async () => {
    const told: (Stop | Visit)[] = visits
      .flatMap((visit) => [visit, ...visit.stops])
      .filter(({ notes }) => notes.some(({ kind }) => kind === 'conflict'));
    const list = evidence.disagreements();
    await expect(list).toHaveText(told.map(({ title }) => new RegExp(inLanguage(title, 'en'))));
    await list.first().click();
    const item = first(told);
    if ('stops' in item) await explorer.expectVisit(item);
    else await explorer.expectStop(item);
  });

  await test.step('a tag opens what is behind it, one at a time, and closes it', async () => {
    await explorer.pressEscape();
    await timeline.stop(disputedStop).click();
    await dossier.expectStop(disputedStop);
    const disputed = disputedStop.claims.filter(({ status }) => status === 'conflict');
    const notes = disputedStop.notes.filter(({ kind }) => kind === 'conflict');

    await evidence.pressTag(disputedStop, /^disagrees with /);
    await expect(evidence.claimsOf(disputedStop)).toHaveCount(disputed.length);
    for (const { text } of notes) {
      await expect(evidence.reasonOf(disputedStop)).toContainText(inLanguage(text, 'en'));
    }
    await expectAccessible(explorer.page);

    await evidence.pressTag(disputedStop, /^How we know/);
    await expect(evidence.allClaimsOf(disputedStop)).toHaveCount(disputedStop.claims.length);
    await evidence.pressTag(disputedStop, /^How we know/);
    await expect(evidence.reasonOf(disputedStop)).toHaveCount(0);
  });

  await test.step('a date says from what it was worked out and where it was checked', async () => {
    const { when } = checkedStop;
    await explorer.pressEscape();
    await timeline.stop(checkedStop).click();
    await dossier.expectStop(checkedStop);
    await evidence.pressTag(checkedStop, /^How we know/);
    const reason = evidence.reasonOf(checkedStop);
    await expect(reason).toContainText(inLanguage(when.reasoning ?? {}, 'en'));
    await expect(reason).toContainText(when.edtf);
    for (const id of when.references) {
      const link = explorer.outline.linkTo(referenceOf(id).url);
      await expect(reason.getByRole('link').and(link).first()).toBeVisible();
    }
  });
});

test('an excerpt opens in its passage, leads to its own words, and its source to the stops it tells of', async ({
  explorer,
}) => {
  const { dossier, evidence } = explorer;
  const excerpts = quotedOnPage(longestVisit);
  await explorer.open(`?visit=${longestVisit.id}`);
  await dossier.expectVisit(longestVisit);

  await test.step('in its passage, marked', async () => {
    for (const [i, excerpt] of excerpts.entries()) {
      const figure = dossier.figures().nth(i);
      const passage = evidence.passageOf(figure);
      await evidence.toggleContext(figure);
      await expect(evidence.markedIn(passage)).toHaveText(excerpt.exact);
      await expect(passage).toHaveText(passageAround(excerpt));
      await evidence.toggleContext(figure);
      await expect(passage).toHaveCount(0);
    }
  });

  await test.step('to its own words at the source', async () => {
    for (const [i, excerpt] of excerpts.entries()) {
      const link = dossier.originalOf(dossier.figures().nth(i));
      const [address = '', fragment = ''] = ((await link.getAttribute('href')) ?? '').split('#');
      expect(address).toBe(sourceOf(excerpt).url);
      const [start = ''] = fragment.replace(/^:~:text=/, '').split(',');
      expect(excerpt.exact).toContain(decodeURIComponent(start));
    }
  });

  await test.step('the source, read in its own order, and from a quotation to its stop', async () => {
    const source = sourceOf(first(excerpts));
    await dossier.more.openFirstSource();
    await explorer.expectSource(source);
    const quoted = excerptsFrom(source);
    const stop = first(
      stops.filter((it) => it.excerpts.some((excerpt) => quoted.includes(excerpt))),
    );
    await dossier.entry(stop).first().click();
    await explorer.expectStop(stop);
  });
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
      const words = count > 0 ? new RegExp(`^${count} `) : unsaid(item, source);
      await expect(evidence.cell(row, column), `${item.id}, ${source.id}`).toHaveText(words);
    }
  }
  const column = byDate.indexOf(sourceOf(first(disputedStop.excerpts)));
  await evidence.cell(rows.indexOf(disputedStop), column).getByRole('button').click();
  await dossier.expectStop(disputedStop);
});

test('what a source does has one of six signs, told apart without colour and explained', async ({
  explorer,
  page,
}) => {
  const { evidence } = explorer;
  await page.emulateMedia({ forcedColors: 'active' });
  await explorer.load('?view=coverage');
  await expect(evidence.coverMeanings()).toHaveText([
    /^quoted/,
    /^in passing/,
    /^of the visit only/,
    /^silent/,
    /^about another time/,
    /^published before/,
  ]);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const signs = await evidence.coverSigns();
    expect(signs).toHaveLength(6);
    expect(new Set(signs).size, signs.join('\n')).toBe(6);
    await expectAccessible(page);
  }
  await test.step('a phone shows all sources at once', async () => {
    await expect.poll(() => evidence.matrixOverhang()).toBeLessThanOrEqual(0);
  });
});

/** What the matrix says of a source that has no excerpt on it. */
function unsaid(item: Visit | Stop, source: Source): string {
  if (source.published.end.latest < item.when.start.earliest) return 'published before';
  const visit = 'stops' in item ? item : visitOf(item);
  const isOfVisit = excerptsOfVisit(visit).some((excerpt) => excerpt.source === source.id);
  if (isOfVisit) return 'of the visit only';
  const told = visits.filter((one) => excerptsOfVisit(one).some((e) => e.source === source.id));
  const isLater = told.every(({ when }) => when.end.latest < item.when.start.earliest);
  const isEarlier = told.every(({ when }) => when.start.earliest > item.when.end.latest);
  return isLater || isEarlier ? 'about another time' : 'silent';
}

function before({ start }: { readonly start: { readonly earliest: string } }): number {
  return Date.parse(start.earliest);
}
