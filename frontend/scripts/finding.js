// Finding words in texts: in any order, within words, without minding capitals or accents. Knows no page.

const ACCENTS = /\p{M}/gu;
const ALIKE = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", "’": "'", "‘": "'" };

/** A text as one compares it: `folded`, and for each of its letters `from`, where that stood in the text. */
export function fold(text) {
  const from = [];
  let folded = "";
  let at = 0;
  for (const letter of text) {
    const plain = plainOf(letter);
    for (let count = 0; count < plain.length; count++) from.push(at);
    folded += plain;
    at += letter.length;
  }
  from.push(at);
  return { folded, from };
}

/** The words that one asks for. */
export function wordsOf(asked) {
  return [...new Set(fold(asked).folded.split(/\s+/u).filter(Boolean))];
}

/** Whether all these words stand in the folded texts together. */
export function finds(words, ...folded) {
  return words.every((word) => folded.some((each) => each.includes(word)));
}

/** Where these words stand in a text: pairs of start and end, in order, none within another. */
export function spansOf(words, text) {
  const { folded, from } = fold(text);
  const found = words.flatMap((word) => [...places(word, folded)]);
  const spans = [];
  for (const [start, end] of found.sort((one, other) => one[0] - other[0])) {
    const last = spans.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans.map(([start, end]) => [from[start], endOf(text, from[end - 1])]);
}

function* places(word, folded) {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) yield [at, at + word.length];
}

function plainOf(letter) {
  if (letter.length === 1 && letter >= " " && letter <= "~") return letter.toLowerCase();
  const low = letter.normalize("NFD").replace(ACCENTS, "").toLowerCase();
  return ALIKE[low] ?? low;
}

/** After the letter that begins here, with the accents that follow it. */
function endOf(text, start) {
  let end = start + String.fromCodePoint(text.codePointAt(start)).length;
  while (/^\p{M}/u.test(text.slice(end, end + 2))) end += text.codePointAt(end) > 0xffff ? 2 : 1;
  return end;
}
