/** What is added to each page that `dateline dev` serves. */
import { COLOUR_SHEET } from '../../pipeline/write/colourSheet.ts';

/** The folder of what only this server has. */
export const OWN = '/.dateline/';

/** The page with the script that reloads it. Embeds are reloaded with the page around them. */
export function livePage(html: string, state: string, hasColours: boolean): string {
  const sheet = `data/${COLOUR_SHEET}`;
  const colours =
    hasColours && !html.includes(sheet) ? `<link rel="stylesheet" href="/${sheet}">` : '';
  const own = `<link rel="stylesheet" href="${OWN}live.css"><script type="module" src="${OWN}live.js?state=${state}"></script>`;
  return html.replace('</head>', () => `${colours}${own}</head>`);
}
