import { rangesOf } from '../../domain/query.ts';
import { markedSegments, type Segment } from '../../scene/marked.ts';
import { useSoughtWords } from './context.ts';

/** A text with the words that the reader searches for marked. */
export function Marked({ text }: { readonly text: string }) {
  const query = useSoughtWords();
  if (!query) return text;
  const segments = markedSegments({ exact: text, support: [] }, rangesOf(query, text));
  return segments.map((segment, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text never move.
    return <Match key={i} {...segment} />;
  });
}

/** A segment, marked if it is what the reader searches for. */
export function Match({ text, isMatch }: Pick<Segment, 'text' | 'isMatch'>) {
  return isMatch ? <mark className="match">{text}</mark> : text;
}
