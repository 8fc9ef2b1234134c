/** What claims and notes can be about, and what visits and stops can be. */

/** The fields a claim or a note can be about, in the order claims are written. */
export const FIELDS = ['when', 'time', 'where', 'who', 'what', 'kind', 'status'] as const;
/** Kinds of visit that every dossier has. */
export const KINDS = ['official', 'working', 'informal', 'unknown'] as const;
/** Whether a stop was reported, announced or only mentioned. */
export const STATUSES = ['happened', 'announced', 'mentioned'] as const;

export type Field = (typeof FIELDS)[number];
