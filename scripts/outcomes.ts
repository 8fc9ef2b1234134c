/** Which tests failed or were flaky, and why, from the reports that the test runners write. */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';

/** A test that failed, or that failed once and passed when it was run again. */
export type Outcome = {
  readonly kind: 'failed' | 'flaky';
  /** File, line and titles, as the runner's own list has them. */
  readonly name: string;
  /** The first line of its first error. */
  readonly error: string;
};

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string()),
      assertionResults: v.array(
        v.object({
          ancestorTitles: v.array(v.string()),
          title: v.string(),
          status: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string()))),
        }),
      ),
    }),
  ),
});

const PlaywrightError = v.object({ message: v.optional(v.string()) });

const PlaywrightTest = v.object({
  status: v.string(),
  projectName: v.string(),
  results: v.array(v.object({ errors: v.array(PlaywrightError) })),
});

type Suite = {
  readonly title: string;
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly v.InferOutput<typeof PlaywrightTest>[];
  }[];
  readonly suites?: readonly Suite[] | undefined;
};

const SuiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  title: v.string(),
  specs: v.array(
    v.object({
      title: v.string(),
      file: v.string(),
      line: v.number(),
      tests: v.array(PlaywrightTest),
    }),
  ),
  suites: v.optional(v.array(v.lazy(() => SuiteSchema))),
});

const PlaywrightReport = v.object({
  suites: v.array(SuiteSchema),
  errors: v.array(PlaywrightError),
});

/** Of Vitest's JSON report. A file that failed outside its tests counts as one failed test. */
export function vitestOutcomes(report: unknown): Outcome[] {
  const { testResults } = v.parse(VitestReport, report);
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const outcomes = assertionResults.flatMap((test): Outcome[] => {
      const errors = test.failureMessages ?? [];
      const kind = test.status === 'failed' ? 'failed' : 'flaky';
      if (kind === 'flaky' && (test.status !== 'passed' || errors.length === 0)) return [];
      const titles = [file, ...test.ancestorTitles, test.title].join(' › ');
      return [{ kind, name: titles, error: firstLine(errors[0]) }];
    });
    const isBroken = status === 'failed' && !outcomes.some(({ kind }) => kind === 'failed');
    return isBroken
      ? [...outcomes, { kind: 'failed', name: file, error: firstLine(message) }]
      : outcomes;
  });
}

/** Of Playwright's JSON report. An error outside any test counts as a failed test. */
export function playwrightOutcomes(report: unknown): Outcome[] {
  const { suites, errors } = v.parse(PlaywrightReport, report);
  const outside = errors.map(({ message }): Outcome => {
    return { kind: 'failed', name: 'outside any test', error: firstLine(message) };
  });
  // The outermost suites are the files, whose names the specs have.
  return [...suites.flatMap((file) => outcomesIn(file, [])), ...outside];
}

function outcomesIn({ specs, suites = [] }: Suite, titles: readonly string[]): Outcome[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests.flatMap(({ status, projectName, results }): Outcome[] => {
      if (status !== 'unexpected' && status !== 'flaky') return [];
      const [error] = results.flatMap(({ errors }) => errors);
      const name = [`[${projectName}]`, `${file}:${line}`, ...titles, title].join(' › ');
      const kind = status === 'flaky' ? 'flaky' : 'failed';
      return [{ kind, name, error: firstLine(error?.message) }];
    }),
  );
  return [...own, ...suites.flatMap((each) => outcomesIn(each, [...titles, each.title]))];
}

/** The closing table: each test by name with its error below it; empty when all passed at once. */
export function closingTable(outcomes: readonly Outcome[]): string[] {
  const rows = (kind: Outcome['kind'], heading: string) => {
    const found = outcomes.filter((outcome) => outcome.kind === kind);
    const lines = found.flatMap(({ name, error }) => [`  ${name}`, `      ${error}`]);
    return found.length === 0 ? [] : [heading, ...lines];
  };
  return [
    ...rows('flaky', 'Flaky (failed, then passed when run again):'),
    ...rows('failed', 'Failed:'),
  ];
}

function firstLine(message = ''): string {
  const lines = stripVTControlCharacters(message).split('\n');
  return lines.find((line) => line.trim() !== '')?.trim() ?? 'no message';
}
