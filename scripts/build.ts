/**
 * `npm run build`: `vite build`, then the pages made from what it left. Ended when it is done: the
 * message compiler's engine leaves timers of half a minute behind, which would keep Vite's own
 * command waiting for nothing.
 */
import { build } from 'vite';

try {
  await build();
  const address = process.env.DATELINE_SITE || undefined;
  // Only now are there the compiled messages that it speaks with: a fresh checkout has none before.
  const { publish } = await import('../pipeline/publish/publish.ts');
  await publish('dist', address);
  if (address === undefined) {
    console.log(
      'No oEmbed files, no sitemap, no pictures for links: they need the address of the site. Give it as DATELINE_SITE=https://example.org/visits/ npm run build.',
    );
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
