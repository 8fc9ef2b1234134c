/** Annotations of documents, whatever program they come from. */

/** Words that somebody has marked in a document, as they stand there. */
export type Quote = {
  readonly exact: string;
  /** What stands before and behind them; the export may have cut it within a word. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** The part of the words that is meant. */
  readonly support?: string | undefined;
};

/** What somebody has written about the words or the document. */
export type Remark = {
  readonly text: string;
  /** Tag of its language, where the file says it. */
  readonly language?: string | undefined;
};

/** The document that is annotated. */
export type Page = {
  /** What makes it the same document: its address, or a name where it has none. */
  readonly key: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
};

export type Annotation = {
  readonly page: Page;
  /** None for a note on the whole document, or where the file has no words for what is marked. */
  readonly quotes: readonly Quote[];
  readonly remarks: readonly Remark[];
};
