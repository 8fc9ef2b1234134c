/** What the page that is one file has brought along, as inert blocks of data in its body. */
import type { Brought } from '../files/siteFiles.ts';

/** Reads the blocks. A JSON file stands as it is, any other text as a JSON string. */
export function broughtFiles(page: Document): Brought {
  const blocks = [...page.querySelectorAll<HTMLScriptElement>('script[data-path]')];
  const texts = blocks.map(({ dataset, textContent }): [string, string] => {
    const content = textContent ?? '';
    // What the publisher has written into a page of its own.
    return [dataset.path ?? '', 'text' in dataset ? (JSON.parse(content) as string) : content];
  });
  const { home, allStops } = page.documentElement.dataset;
  return {
    ...{ texts: new Map(texts), home },
    allStops: allStops === undefined ? undefined : Number(allStops),
  };
}
