// How many cards of a lane one sees at once; those are drawn first. Guessed from their words: asking the page takes long.

const AT_LEAST = 3;
const LETTERS_IN_LINE = 26;
const REM = 16;
/** What a card takes besides its lines, and a line of it, in rem: as card.css keeps room for what is far down a lane. */
const [CARD, LINE] = [6.5, 1.6];

export function linesOf(text) {
  return Math.ceil(text.length / LETTERS_IN_LINE);
}

/** Of cards with these words, one under the other: those that begin within the height of the window, if the guess is right. */
export function manyInSight(texts) {
  let many = 0;
  for (let free = innerHeight / REM; many < texts.length && free > 0; many++) free -= CARD + LINE * linesOf(texts[many]);
  return Math.max(AT_LEAST, many);
}
