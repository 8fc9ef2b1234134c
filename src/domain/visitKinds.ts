/** Kinds of visit that every dossier has; it may add its own. */
export const VISIT_KINDS = ['official', 'working', 'informal', 'unknown'] as const;
