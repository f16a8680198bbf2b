// Where a letter of a card's words is, however the lines break: as {across, down}, letters and 32nds, and part of a line.
const IN_LETTER = 32;
const FULL = 65535;
const MOST_KEPT = 100;

const measured = new WeakMap();

/** The letter at a point of the window, or undefined when there is none. */
export function letterAt(text, x, y) {
  const words = text.firstChild;
  const caret = words && caretAt(x, y);
  if (!caret || caret.node !== words) return undefined;
  const near = [caret.offset, caret.offset - 1].filter((each) => each >= 0 && each < words.length);
  const boxes = near.map((each) => ({ each, box: boxOf(words, each) })).filter(({ box }) => box.height);
  const hit = boxes.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) ?? boxes.at(-1);
  if (!hit) return undefined;
  const within = hit.box.width ? clamp((x - hit.box.left) / hit.box.width) : 0;
  const across = Math.min(FULL, Math.floor((hit.each + Math.min(within, 0.99)) * IN_LETTER));
  return { across, down: Math.round(clamp((y - hit.box.top) / hit.box.height) * FULL) };
}

/** Where a letter is within its card, {x, y}; without letters on the page, say while one edits them, undefined. */
export function placeOfLetter(card, box, { across, down }) {
  const words = card.querySelector(".card-text")?.firstChild;
  if (!words?.length) return undefined;
  const places = placesOf(card);
  const key = `${across} ${down} ${box.width} ${box.height} ${words.length}`;
  if (!places.has(key)) places.set(key, measure(words, box, across, down));
  return places.get(key);
}

/** About where a letter is on a card whose words are not drawn now. */
export function aboutThere(words, box, across) {
  return { x: box.width / 3, y: box.height * Math.min(1, across / IN_LETTER / (words.length || 1)) };
}

/** What was measured on a card not long ago: people point at much, but only at one thing at a time. */
function placesOf(card) {
  const known = measured.get(card);
  if (known && known.size < MOST_KEPT) return known;
  const places = new Map();
  measured.set(card, places);
  return places;
}

function measure(words, box, across, down) {
  const letter = Math.min(words.length - 1, Math.floor(across / IN_LETTER));
  const at = boxOf(words, letter);
  if (!at.height) return undefined;
  const within = (across % IN_LETTER) / IN_LETTER;
  return { x: at.left - box.left + at.width * within, y: at.top - box.top + (at.height * down) / FULL };
}

function boxOf(words, letter) {
  const range = document.createRange();
  range.setStart(words, letter);
  range.setEnd(words, letter + 1);
  return range.getBoundingClientRect();
}

/** The letter at a place in the window, as `{node, offset}`, if there is one. */
export function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

const clamp = (fraction) => Math.min(1, Math.max(0, fraction));
