/** A host of the site that can be taken away, with the network. */
import { rmSync } from 'node:fs';
import { startServer } from '../scripts/server.ts';
import { copyOfSite } from './editions.ts';
import { test as base, leave } from './fixtures.ts';

interface Fixtures {
  /** A copy of the built site, served below a path of its own, until it is no longer. */
  host: { readonly url: string; readonly folder: string; readonly stop: () => Promise<void> };
  /** Visits the site once, waits until it is kept, then takes network and host away. */
  visitOnce: (search?: string) => Promise<void>;
}

export const test = base.extend<Fixtures, { reuseContext: boolean }>({
  // A service worker outlives its page, and ends some time after it has been unregistered: a context that
  // had one is not given to the next test.
  reuseContext: [false, { scope: 'worker' }],

  host: async ({ context, watch }, use) => {
    const folder = copyOfSite();
    const { url, close } = await startServer({ root: folder, base: '/some/atlas/' });
    watch.own(url);
    await use({ url, folder, stop: close });
    await leave(context);
    await close();
    rmSync(folder, { recursive: true });
  },

  visitOnce: async ({ explorer, context, host, allow }, use) => {
    await use(async (search = '') => {
      await explorer.open(search, host.url);
      await explorer.kept.expectKept();
      await context.setOffline(true);
      await host.stop();
      // The browser looks whether there is a newer one whenever a page is opened.
      allow(/^failed: GET .*\/sw\.js /);
    });
  },
});
