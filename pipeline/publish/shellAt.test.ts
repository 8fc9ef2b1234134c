import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { HOST, listen } from '../../cli/listen.ts';
import { textOf } from './bytes.ts';
import { shellAt } from './shellAt.ts';

/** Address of a folder in which these files are served. */
async function served(files: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer((request, response) => {
    const text = files[decodeURIComponent(request.url ?? '').slice('/shell/'.length)];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  const port = await listen(server, 0, false);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://${HOST}:${port}/shell/`;
}

const LIST = '.shell/files.json';

test('a served shell is read by its list of files', async () => {
  const files = { 'index.html': '<html>', 'assets/a b#1.js': '1' };
  const list = JSON.stringify(Object.keys(files));
  const shell = await shellAt(await served({ ...files, [LIST]: list }));
  expect(shell.list()).toEqual(Object.keys(files));
  expect(textOf(shell.read('assets/a b#1.js'))).toBe('1');
  expect(() => shell.read('missing.js')).toThrow('missing.js');
});

test('it says which file is missing, and asks for none elsewhere', async () => {
  const lacking = await served({ [LIST]: '["index.html"]' });
  await expect(shellAt(lacking)).rejects.toThrow(/shell\/index\.html .*404/);
  for (const list of ['["../data/secret"]', '["/a"]', '{}', '<html>']) {
    const wrong = await served({ [LIST]: list });
    await expect(shellAt(wrong), list).rejects.toThrow(/^\.shell\/files\.json of the shell cannot/);
  }
});

test('it can be stopped', async () => {
  const stopped = AbortSignal.abort(new Error('enough'));
  await expect(shellAt(await served({}), stopped)).rejects.toThrow('enough');
});
