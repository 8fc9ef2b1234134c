import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

const StepSchema = v.object({
  id: v.optional(v.string()),
  if: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  env: v.optional(v.record(v.string(), v.string())),
  with: v.optional(v.record(v.string(), v.unknown())),
});
const JobSchema = v.object({
  needs: v.optional(v.string()),
  if: v.optional(v.string()),
  permissions: v.optional(v.record(v.string(), v.string())),
  outputs: v.optional(v.record(v.string(), v.string())),
  steps: v.array(StepSchema),
});
const WorkflowSchema = v.object({ jobs: v.record(v.string(), JobSchema) });
type Job = v.InferOutput<typeof JobSchema>;

const jobs: Job[] = readdirSync(FOLDER)
  .filter((name) => /\.ya?ml$/.test(name))
  .flatMap((name) => {
    const workflow = v.parse(WorkflowSchema, parse(readFileSync(join(FOLDER, name), 'utf8')));
    return Object.values(workflow.jobs);
  });

const uses = ({ steps }: Job, action: string) =>
  steps.findIndex((step) => step.uses?.startsWith(`${action}@`));

/** As it is written in a workflow: in two pairs of braces. */
const expression = (text: string) => `$${`{{ ${text} }}`}`;

const publishing = jobs.filter((job) => uses(job, 'actions/upload-pages-artifact') >= 0);

test('what is published is built for the address that GitHub Pages gives', () => {
  expect(publishing).toHaveLength(1);
  for (const job of publishing) {
    const upload = uses(job, 'actions/upload-pages-artifact');
    const configure = uses(job, 'actions/configure-pages');
    const build = job.steps.findIndex(({ run }) => run?.includes('npm run build'));
    expect(configure).toBeGreaterThanOrEqual(0);
    expect(build).toBeGreaterThan(configure);
    expect(upload).toBeGreaterThan(build);
    const { id } = job.steps[configure] ?? {};
    expect(job.steps[build]?.env?.DATELINE_SITE).toBe(expression(`steps.${id}.outputs.base_url`));
    expect(job.steps[upload]?.with).toEqual({ path: 'dist' });
    expect(job.permissions).toMatchObject({ contents: 'read', pages: 'read' });
  }
});

test('only what passed the tests is published, and only where Pages is on', () => {
  for (const job of publishing) {
    expect(job.needs).toBe('test');
    const configure = job.steps[uses(job, 'actions/configure-pages')];
    for (const step of job.steps.filter((each) => each !== configure)) {
      expect(step.if).toMatch(/^steps\.(?:pages|build)\.outcome == 'success'$/);
    }
    expect(job.outputs?.built).toBe(expression("steps.build.outcome == 'success'"));
  }
  const [deploy] = jobs.filter((job) => uses(job, 'actions/deploy-pages') >= 0);
  expect(deploy).toMatchObject({ needs: 'site', if: "needs.site.outputs.built == 'true'" });
});
