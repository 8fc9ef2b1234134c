/** What a newsroom pastes into its own page. Nothing but text goes in, and all of it is escaped. */

export type Snippet = {
  /** Absolute address of the embed, with its query string. */
  readonly embed: string;
  /** Absolute address of the same in the full page. */
  readonly full: string;
  /** Says to those who do not see it what the frame shows. */
  readonly title: string;
  /** CSS pixels kept free until the frame has said how high it is. */
  readonly height: number;
  /** The line below, with which the source is credited and found even if the frame is not. */
  readonly credit: string;
};

/**
 * The address of an embed in a frame of a height, CSS pixels: it is told, so that it neither scrolls
 * in it on a phone nor leaves any of it empty.
 */
export function framed(embed: string, height: number): string {
  return `${embed}${embed.includes('?') ? '&' : '?'}height=${Math.round(height)}`;
}

/**
 * One line that works everywhere: a frame, and a plain link below it. Its size stands there twice,
 * because some editors take the style away, and others the attributes.
 */
export function iframeSnippet({ embed, full, title, height, credit }: Snippet): string {
  return (
    `<iframe src="${escaped(framed(embed, height))}" title="${escaped(title)}" ` +
    `width="100%" height="${Math.round(height)}" loading="lazy" ` +
    `style="width:100%;height:${Math.round(height)}px;border:0" ` +
    `allow="fullscreen; web-share; clipboard-write"></iframe>` +
    `<p><a href="${escaped(full)}">${escaped(credit)}</a></p>`
  );
}

export type ScriptSnippet = Snippet & {
  /** Absolute address of `embed.js`. */
  readonly script: string;
  /** The picture for readers without scripts; CSS pixels. */
  readonly poster: { readonly address: string; readonly width: number; readonly height: number };
};

/**
 * The variant whose height follows its content and which a page can drive: the options of the embed's
 * address become attributes of the script. Its room is reserved, so that nothing moves when it
 * comes; without scripts there is a picture that leads to the full page.
 */
export function scriptSnippet(snippet: ScriptSnippet): string {
  const { embed, full, title, height, credit, script, poster } = snippet;
  const pixels = Math.round(height);
  const options = [...new URLSearchParams(/\?([^#]*)/.exec(embed)?.[1])].filter(([key]) =>
    /^[a-z]+$/.test(key),
  );
  const attributes = [...options, ['height', String(pixels)], ['title', title]]
    .map(([key, value = '']) => ` data-${key}="${escaped(value)}"`)
    .join('');
  return (
    `<div style="min-height:${pixels}px">` +
    `<script async src="${escaped(script)}"${attributes}></script>` +
    `<noscript><a href="${escaped(full)}"><img src="${escaped(poster.address)}" ` +
    `alt="${escaped(title)}" width="${poster.width}" height="${poster.height}" ` +
    `style="max-width:100%;height:auto"></a></noscript></div>` +
    `<p><a href="${escaped(full)}">${escaped(credit)}</a></p>`
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it may stand in HTML, between tags and within quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
