/** The package's library in a worker of a page, as docs/library.md has it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What the worker is sent. */
export type Job = {
  /** Texts of a dossier, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** Address of the published site. */
  readonly address: string;
};

type Outcome = {
  /** How many files came before it was stopped at the first word of progress; undefined if it went on to the end. */
  readonly untilStopped: number | undefined;
  /**
   * SHA-256 of each file that the same worker then made, in hexadecimal digits, by its path; a preview picture
   * itself in base64, as not all code compresses it to the same bytes.
   */
  readonly made: Readonly<Record<string, string>>;
};

export const PREVIEW = /^cards\/.*\.png$/;

/** What a page and its worker may do: no more than the library needs. */
const POLICY = {
  page: "default-src 'none'; script-src 'self'; worker-src 'self'",
  worker: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};

const EXAMPLE = /## In a browser\n.*?```js\n(.*?)```/s;

/** The example's worker, with the library from beside it. */
function workerText(): string {
  const [, example = ''] = EXAMPLE.exec(readFileSync('docs/library.md', 'utf8')) ?? [];
  return example.replace(/'dateline\/(\w+)'/g, "'./lib/browser/$1.js'");
}

/** Publishes a dossier in a worker of a page, below the address at which the package is served. */
export async function publishInWorker(page: Page, url: string, job: Job): Promise<Outcome> {
  const served = (path: string, contentType: string, body: string, policy: string) =>
    page.route(url + path, (route) =>
      route.fulfill({ body, contentType, headers: { 'Content-Security-Policy': policy } }),
    );
  await served('page.html', 'text/html', '<!doctype html>', POLICY.page);
  await served('worker.js', 'text/javascript', workerText(), POLICY.worker);
  await page.goto(`${url}page.html`);
  const { files, ...others } = job;
  return page.evaluate(
    async ({ entries, preview, ...rest }) => {
      const isPreview = new RegExp(preview);
      const worker = new Worker('worker.js', { type: 'module' });
      const hashOf = async (content: string | Uint8Array<ArrayBuffer>) => {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
      };
      const base64Of = async (bytes: Uint8Array) =>
        btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      const run = (isStopped: boolean) =>
        new Promise<{ isStopped?: true; made: [string, Promise<string>][] }>((resolve, reject) => {
          const made: [string, Promise<string>][] = [];
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }) => {
            if ('path' in data) {
              const told = isPreview.test(data.path) ? base64Of : hashOf;
              made.push([data.path, told(data.content)]);
            } else if ('progress' in data) {
              if (isStopped) worker.postMessage('stop');
            } else if ('isDone' in data || 'isStopped' in data) resolve({ ...data, made });
            else reject(new Error(JSON.stringify(data)));
          };
          worker.postMessage({ files: new Map(entries), ...rest });
        });
      const first = await run(true);
      const { made } = await run(false);
      worker.terminate();
      const all = await Promise.all(made.map(async ([path, told]) => [path, await told]));
      return {
        untilStopped: first.isStopped && first.made.length,
        made: Object.fromEntries(all),
      };
    },
    { entries: [...files], preview: PREVIEW.source, shell: `${url}shell/`, ...others },
  );
}
