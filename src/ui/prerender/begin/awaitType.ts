/**
 * In the head of the first page: keeps it unseen until its type has come, as words in another type would move
 * then; a moment at most. Pages with their style in a file wait for that meanwhile.
 */

/** Milliseconds. */
const MOST = 300;
const FACES = ['1em "Source Sans 3 Variable"', '1em "Source Serif 4 Variable"'];

const { dataset } = document.documentElement;
dataset.untyped = '';
const show = () => {
  delete dataset.untyped;
};
setTimeout(show, MOST);
Promise.all(FACES.map((face) => document.fonts.load(face))).then(show, show);
