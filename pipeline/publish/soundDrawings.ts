/** No drawing may leave the build with a coordinate that is no number: browsers drop such a shape silently. */
import { CommandError } from '../../cli/errors.ts';

/** Attributes that say where something is drawn, in SVG and in pages with drawings. */
const DRAWN =
  /\s(?:d|points|transform|viewBox|[xy][12]?|c[xy]|r[xy]?|d[xy]|width|height|style|data-frame)="[^"]*?(?:NaN|Infinity)[^"]*"/;
/** Characters of the drawing that are quoted on either side. */
const AROUND = 60;

/** The text of a page or picture. Throws a `CommandError` if a drawing in it has NaN or Infinity. */
export function soundDrawings(path: string, text: string): string {
  const found = DRAWN.exec(text);
  if (!found) return text;
  const at = found.index + found[0].search(/NaN|Infinity/);
  const quoted = text.slice(Math.max(0, at - AROUND), at + AROUND).replace(/\s+/g, ' ');
  throw new CommandError(
    `${path}: a drawing has a coordinate that is no number: … ${quoted} … ` +
      'This is a fault of Dateline, not of the dossier: please report it with the positions in places.yaml',
  );
}
