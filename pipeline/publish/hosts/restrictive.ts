import { escaped } from '../../../src/share/snippet.ts';
import { EMBED_SCRIPT, frame, placeholder } from './frames.ts';
import { type Host, inArticle } from './page.ts';
import type { Subject } from './subject.ts';

/** The strictest security policy under which an embed still works. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Hosts that restrict what a frame or a script may do. */
export function restrictiveHosts({ title, chosen, search }: Subject): Host[] {
  return [
    {
      name: 'sandbox',
      title: 'Bare sandbox',
      line: 'The frame may run scripts and nothing else: it has no origin, no storage, and opens no link.',
      body: inArticle(frame(title, search, 'sandbox="allow-scripts"')),
    },
    {
      name: 'sandbox-same-origin',
      title: 'Sandbox with an origin',
      line: 'The frame may run scripts and keeps its origin, as AMP pages have it.',
      body: inArticle(frame(title, search, 'sandbox="allow-scripts allow-same-origin"')),
    },
    {
      name: 'strict',
      title: 'Strict security policy',
      line: 'No inline script, no inline style, no markup from text; scripts and frames of one origin.',
      head: `<meta http-equiv="Content-Security-Policy" content="${escaped(STRICT)}">\n${EMBED_SCRIPT}`,
      body: inArticle(placeholder(title, chosen)),
    },
  ];
}
