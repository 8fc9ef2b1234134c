/**
 * The Markdown of stories: CommonMark's paragraphs, block quotes, lists, emphasis, code spans, links
 * and line breaks. As a plain value, so that whoever draws it makes elements and never markup.
 */
import { Marked, type Token, type Tokens } from 'marked';

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      /** Number of the first item; absent for bullets. */
      readonly start?: number | undefined;
      readonly items: readonly (readonly Block[])[];
    };

/** `faults` say what a story may not have, and how to mend it; what they are about is drawn as text. */
export type Markdown = { readonly blocks: readonly Block[]; readonly faults: readonly string[] };

const COMMONMARK = new Marked({ gfm: false, breaks: false });

/** What is not of a story's Markdown, by the name that marked has for it. */
const REFUSED: Readonly<Record<string, string>> = {
  html: 'HTML is not read here; write Markdown, and &lt; for a “<”',
  image:
    'A story has no pictures: they would be fetched from elsewhere; take it out, or link to it',
  code: 'Lines that are indented or fenced are read as program code; take the indent or the fence away',
  heading:
    'A step has one heading, its `heading`; make two steps, write this in bold, or put a backslash before a “#” that belongs to the words',
  hr: 'A line across the text is not read here; make two steps of it',
};

/** Never throws: anything is some Markdown, if a faulty one. */
export function parseMarkdown(text: string): Markdown {
  const faults: string[] = [];
  const blocks = blocksOf(COMMONMARK.lexer(text), faults);
  return { blocks, faults: [...new Set(faults)] };
}

/** The paragraphs of all block quotes, as they read, in order. */
export function quotationsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote') return paragraphsOf(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(quotationsOf) : [];
  });
}

function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plainText(block.inlines)];
    return block.kind === 'quote' ? paragraphsOf(block.blocks) : block.items.flatMap(paragraphsOf);
  });
}

/** The words without their emphasis and addresses. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return 'text' in inline ? inline.text : plainText(inline.inlines);
    })
    .join('');
}

function blocksOf(tokens: readonly Token[], faults: string[]): Block[] {
  return tokens.flatMap((token): Block[] => {
    switch (token.type) {
      case 'space':
        return [];
      case 'def':
        checkAddress(String(token.href), faults);
        return [];
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', inlines: inlinesOf(token.tokens ?? [token], faults) }];
      case 'blockquote':
        for (const inner of token.tokens ?? []) refuseList(inner, faults);
        return [{ kind: 'quote', blocks: blocksOf(token.tokens ?? [], faults) }];
      case 'list': {
        const list = token as Tokens.List; // marked's union has an open member that hides the name
        return [
          {
            kind: 'list',
            ...(list.ordered ? { start: Number(list.start) } : {}),
            items: list.items.map((item) => blocksOf(item.tokens, faults)),
          },
        ];
      }
      default:
        refuse(token, faults);
        return [{ kind: 'paragraph', inlines: [{ kind: 'text', text: token.raw.trim() }] }];
    }
  });
}

function inlinesOf(tokens: readonly Token[], faults: string[]): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'text':
        return token.tokens
          ? inlinesOf(token.tokens, faults)
          : [{ kind: 'text', text: unescaped(String(token.text)) }];
      case 'escape':
        return [{ kind: 'text', text: String(token.text) }];
      case 'codespan':
        return [{ kind: 'code', text: String(token.text) }];
      case 'br':
        return [{ kind: 'break' }];
      case 'em':
        return [{ kind: 'emphasis', inlines: inlinesOf(token.tokens ?? [], faults) }];
      case 'strong':
        return [{ kind: 'strong', inlines: inlinesOf(token.tokens ?? [], faults) }];
      case 'link': {
        const address = String(token.href);
        const inlines = inlinesOf(token.tokens ?? [], faults);
        return checkAddress(address, faults) ? [{ kind: 'link', address, inlines }] : inlines;
      }
      default:
        refuse(token, faults);
        return [{ kind: 'text', text: token.raw }];
    }
  });
}

/** “25. Mai” would lose its number, and a list says of none of its items whose words they are. */
function refuseList(token: Token, faults: string[]): void {
  if (token.type !== 'list') return;
  faults.push(
    `A block quote has paragraphs only, and this one is read as a list; put a backslash before the sign that makes it one (\\- or 25\\.): “${shortened(token.raw.trim())}”`,
  );
}

function refuse(token: Token, faults: string[]): void {
  const message = REFUSED[token.type] ?? `Markdown of the kind “${token.type}” is not read here`;
  faults.push(`${message}: “${shortened(token.raw.trim())}”`);
}

/** Only http and https lead anywhere: no script, no file, no page beside this one. */
function checkAddress(address: string, faults: string[]): boolean {
  const isWeb = /^https?:\/\/[^\s<>"]+$/.test(address);
  if (!isWeb) {
    faults.push(
      `A link starts with http:// or https://; this one leads to “${shortened(address)}”`,
    );
  }
  return isWeb;
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|nbsp);/g, (name) => CHARACTERS[name] ?? name);
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)} …`;
}
