/** Dates, as an editor writes them. */
import * as v from 'valibot';
import { choice, closed, expected, list, localText, text } from '../../authoring/vocabulary.ts';

/** A date, see `build/when.ts`. */
export const AuthoredWhenSchema = v.union(
  [
    text,
    closed({
      edtf: text,
      calendar: v.optional(choice(['julian'])),
      words: v.optional(text),
      time: v.optional(text),
      timeWords: v.optional(text),
      basis: choice(['stated', 'inferred', 'checked']),
      reasoning: v.optional(localText),
      references: v.optional(list(text)),
    }),
  ],
  expected('a date such as 2024-05-23 or {edtf: 2024-05-23, basis: stated}'),
);

export type AuthoredWhen = v.InferOutput<typeof AuthoredWhenSchema>;
