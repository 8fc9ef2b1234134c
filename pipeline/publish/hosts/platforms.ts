import { escaped } from '../../../src/share/snippet.ts';
import { frame } from './frames.ts';
import { type Host, inArticle } from './page.ts';
import type { Subject } from './subject.ts';

/** WordPress makes a new one for every view: ten letters and digits. */
const SECRET = 'dAtElInE01';

/** Hosts that speak a protocol of their own with their frames. */
export function platforms({ title, search }: Subject): Host[] {
  return [
    {
      name: 'pym',
      title: 'Parent of pym.js',
      line: 'NPR’s pym.js makes the frame, hands it an id, and sizes it by messages in its own form.',
      scripts: ['pym', 'pym-page'],
      body: inArticle(
        `<div id="pym-parent" data-address="../embed/${escaped(search)}" ` +
          `data-title="${escaped(title)}"></div>`,
      ),
    },
    {
      name: 'wordpress',
      title: 'WordPress',
      line: 'A sandboxed frame with a secret in its address, between 200 and 1000 pixels high.',
      scripts: ['wordpress'],
      body: inArticle(
        `<blockquote class="wp-embedded-content" data-secret="${SECRET}">` +
          `<a href="../${escaped(search)}">${escaped(title)}</a></blockquote>\n` +
          frame(
            title,
            `${search}#?secret=${SECRET}`,
            `class="wp-embedded-content" sandbox="allow-scripts" data-secret="${SECRET}"`,
          ),
      ),
    },
    {
      name: 'amp',
      title: 'AMP',
      line: 'A parent that understands the size messages of AMP, and asks for one as its kin do.',
      scripts: ['amp'],
      body: inArticle(
        frame(title, search, 'sandbox="allow-scripts allow-same-origin" data-resizable'),
      ),
    },
  ];
}
