import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { jsonInput } from '../../testing/imports/importInput.ts';
import { STORY_MAP_JS } from './storyMapJs.ts';

function fixture(file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
}

describe('StoryMapJS', () => {
  test('its JSON becomes a dossier of drafts', async () => {
    const input = jsonInput('storymap.json', fixture('storymap.json'));
    const text = importedText(STORY_MAP_JS.read(input, { language: 'en' }));
    await expect(text).toMatchFileSnapshot('fixtures/storymap.golden');
  });

  test.each([[{ storymap: { slides: [] } }], [{ storymap: null }], [undefined]])(
    '%j is refused with a reason',
    (json) => {
      const imported = STORY_MAP_JS.read({ file: 'x.json', bytes: new Uint8Array(), json }, {});
      expect(imported).toMatchObject({
        ok: false,
        faults: [{ place: { tab: '/storymap/slides' } }],
      });
    },
  );
});
