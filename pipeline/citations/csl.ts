/** A CSL date: year, month and day as far as they are known; two of them bound a span. */
export type CslDate = {
  readonly 'date-parts': readonly (readonly number[])[];
  /** 1 to 4, spring to winter. */
  readonly season?: 1 | 2 | 3 | 4;
  /** The document does not state this date, or it is in doubt. */
  readonly circa?: true;
};

/** An item of CSL-JSON (CSL 1.0.2), with the variables used here. */
export type CslItem = {
  readonly id: string;
  readonly type: 'webpage' | 'chapter' | 'book';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly edition?: string;
  readonly issued?: CslDate;
  readonly URL: string;
  /** BCP 47; a style puts capitals into English titles only. */
  readonly language: string;
  readonly note?: string;
};
