/** Texts of other programs as texts of a dossier. */

/** A text without the white space around it; undefined if nothing of it can be seen. */
export function visibleText(text: string): string | undefined {
  const seen = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
  return seen.test(text) ? text.trim() : undefined;
}
