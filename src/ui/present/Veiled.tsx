import { hiddenRanges } from '../../domain/redaction.ts';
import { m } from '../../locales/generated/messages.js';
import { markedSegments } from '../../scene/marked.ts';
import { useVeil } from './veil.ts';

/** A text with a gap in the place of whatever would give away what is to be guessed. */
export function Veiled({ text }: { readonly text: string }) {
  const { secret } = useVeil();
  if (secret.length === 0) return text;
  return markedSegments({ exact: text, support: [] }, hiddenRanges(text, secret)).map(
    (segment, i) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text never move.
      return segment.isMatch ? <Gap key={i} /> : segment.text;
    },
  );
}

/** Where something is hidden: a blank to be filled in, and a word for those who do not see it. */
export function Gap() {
  return (
    <span className="present-gap">
      <span className="visually-hidden">{m.present_hidden()}</span>
    </span>
  );
}
