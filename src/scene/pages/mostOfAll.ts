/**
 * Stops and marks of the one picture that shows all of a dossier. One of more stops is large: what is about a part of
 * it shows the time and the places of that part.
 */
export const MOST_OF_ALL = { stops: 60, marks: 100 };
