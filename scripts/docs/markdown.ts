/** What a Markdown document refers to, and what others can refer to in it. Pure. */
import { Marked, type Token } from 'marked';

export interface Markdown {
  /** Targets of links and images as written: inline, by reference, or in HTML. */
  links: string[];
  /** `[text][label]` whose label is defined nowhere in the document. */
  undefinedReferences: string[];
  /** Fragments that exist in the document, by GitHub's rule. */
  anchors: ReadonlySet<string>;
  /** Inline code, and the lines of code blocks that hold shell commands. */
  code: string[];
}

const SHELL = new Set(['', 'sh', 'shell', 'bash', 'console', 'powershell']);
const HTML_TARGET = /\b(?:src|href)\s*=\s*["']([^"']*)["']/g;
const HTML_ANCHOR = /\b(?:id|name)\s*=\s*["']([^"']+)["']/g;
const REFERENCE = /\[[^[\]]+\]\[[^[\]]*\]/g;

/** Reads a document in GitHub's dialect of Markdown. */
export function readMarkdown(text: string): Markdown {
  const links: string[] = [];
  const undefinedReferences: string[] = [];
  const headings: string[] = [];
  const named: string[] = [];
  const code: string[] = [];
  const marked = new Marked();
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(token.href);
    if (token.type === 'html') {
      links.push(...captures(token.raw, HTML_TARGET));
      named.push(...captures(token.raw, HTML_ANCHOR));
    }
    if (token.type === 'heading') headings.push(plainText(token.tokens ?? []));
    if (token.type === 'codespan') code.push(token.text);
    if (token.type === 'code' && SHELL.has(languageOf(token.lang))) {
      code.push(...token.text.split('\n'));
    }
    if ('tokens' in token) undefinedReferences.push(...unresolved(token.tokens ?? []));
  });
  return { links, undefinedReferences, anchors: new Set([...slugs(headings), ...named]), code };
}

/**
 * The fragment that GitHub gives a heading: lower case, punctuation removed, spaces as hyphens. The
 * second heading of the same text gets `-1`, the third `-2`.
 */
export function slugs(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** References that stayed text, because nothing defines their label. */
function unresolved(tokens: readonly Token[]): string[] {
  // A list item holds a text that holds tokens; these come here by themselves.
  const isProse = (token: Token) => token.type === 'text' && !('tokens' in token);
  const prose = tokens.map((token) => (isProse(token) ? token.raw : ' ')).join('');
  return [...prose.matchAll(REFERENCE)].map(([written]) => written);
}

function captures(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, capture = '']) => capture);
}

/** The first word behind the fence: ```` ```sh title ```` is `sh`. */
function languageOf(info: string | undefined): string {
  return info?.split(/\s/)[0]?.toLowerCase() ?? '';
}

/** What a reader sees of a heading; pictures and tags leave nothing. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html' || token.type === 'image') return '';
      if ('tokens' in token && token.tokens) return plainText(token.tokens);
      return 'text' in token ? token.text.replace(/&#?\w+;/g, '') : '';
    })
    .join('');
}
