import { useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import { CARD } from '../../share/cardSize.ts';
import { framed, iframeSnippet, scriptSnippet } from '../../share/snippet.ts';
import type { Theme } from '../../state/url.ts';
import { CopyField } from '../controls/CopyField.tsx';
import { Radio } from '../controls/Radio.tsx';
import type { EmbedOptions } from './addresses.ts';

type Props = {
  /** Absolute address of the site. */
  readonly base: string;
  readonly language: Locale;
  /** What is embedded, in words, and the line that credits it. */
  readonly title: string;
  readonly credit: string;
  /** Address of the same in the full page. */
  readonly full: string;
  /** Path of the picture for readers without scripts, below the site's base. */
  readonly card: string;
  readonly embedOf: (options: EmbedOptions) => string;
};

/** CSS pixels. In the least nothing scrolls, from a width of 280. */
const HEIGHT = { least: 480, usual: 640, most: 2000 } as const;
const FORMS = {
  iframe: m.share_iframe,
  script: m.share_script,
} as const;
type Form = keyof typeof FORMS;
const THEMES: Readonly<Record<Theme, () => string>> = {
  light: m.theme_light,
  dark: m.theme_dark,
};

/** Snippets for pages of others, as the reader wants them, and how they will look there. */
export function EmbedSection({ base, title, credit, full, card, embedOf, ...props }: Props) {
  const [form, setForm] = useState<Form>('iframe');
  const [height, setHeight] = useState<number>(HEIGHT.usual);
  const [language, setLanguage] = useState<string>(props.language);
  const [theme, setTheme] = useState<Theme>();
  const [hasControls, setControls] = useState(true);
  const [isPreviewed, setPreviewed] = useState(false);
  const embed = embedOf({ language, theme, hasControls });
  const snippet = { embed, full, title, height, credit };
  // The height of the other form follows from what is in it.
  const previewed = form === 'iframe' ? framed(embed, height) : embed;
  const html =
    form === 'iframe'
      ? iframeSnippet(snippet)
      : scriptSnippet({
          ...snippet,
          script: new URL('embed.js', base).href,
          poster: { address: new URL(card, base).href, ...CARD },
        });
  return (
    <>
      <p className="share-note">{m.share_embed_note()}</p>
      <fieldset className="share-choices">
        <legend className="visually-hidden">{m.share_form()}</legend>
        {(['iframe', 'script'] as const).map((each) => (
          <Radio
            key={each}
            name="share-form"
            isChosen={form === each}
            onChoose={() => setForm(each)}
          >
            {FORMS[each]()}
          </Radio>
        ))}
      </fieldset>
      <div className="share-options">
        <label>
          {m.share_height(HEIGHT)}
          <input
            type="number"
            className="field"
            min={HEIGHT.least}
            max={HEIGHT.most}
            step={20}
            defaultValue={HEIGHT.usual}
            onChange={({ target }) => {
              // While a number is being typed the last sound one stands.
              if (target.value !== '' && target.checkValidity()) setHeight(target.valueAsNumber);
            }}
          />
        </label>
        <label>
          {m.language()}
          <select
            className="choice"
            value={language}
            onChange={({ target }) => setLanguage(target.value)}
          >
            {Object.entries(LOCALES).map(([locale, name]) => (
              <option key={locale} value={locale} lang={locale}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {m.theme()}
          <select
            className="choice"
            value={theme ?? 'auto'}
            onChange={({ target: { value } }) =>
              setTheme(value === 'light' || value === 'dark' ? value : undefined)
            }
          >
            <option value="auto">{m.theme_auto()}</option>
            {(['light', 'dark'] as const).map((each) => (
              <option key={each} value={each}>
                {THEMES[each]()}
              </option>
            ))}
          </select>
        </label>
        <label className="share-tick">
          <input
            type="checkbox"
            checked={hasControls}
            onChange={({ target }) => setControls(target.checked)}
          />{' '}
          {m.share_controls()}
        </label>
      </div>
      <CopyField label={m.share_snippet()} text={html} rows={4} />
      <details onToggle={({ currentTarget }) => setPreviewed(currentTarget.open)}>
        <summary>{m.share_preview()}</summary>
        {isPreviewed && (
          <iframe
            // Another address is another frame: the history of this page stays as it is.
            key={previewed}
            className="share-preview"
            src={previewed}
            title={title}
            height={height}
          />
        )}
      </details>
    </>
  );
}
