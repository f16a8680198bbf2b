// How one text may have become another, found by comparing them: for where nobody said how exactly.

/** The changes that turn `before` into `after`: in order, apart from each other, `{from, to, put}` over `before`. */
export function changes(before, after) {
  const whole = splice(before, after, after.length);
  if (whole.from === whole.to || whole.put === "") return isNothing(whole) ? [] : [whole];
  const gone = wordsOf(before.slice(whole.from, whole.to));
  const put = wordsOf(whole.put);
  return gone.length * put.length > 250_000 ? [whole] : apart(whole.from, gone, put);
}

/**
 * The one replacement between what two texts have in common at their end and at their start. Where more than one would do,
 * as when a letter is doubled, that which ends at the caret.
 */
export function splice(before, after, caret = 0) {
  const most = Math.min(before.length, after.length);
  const alike = (end) => end < most && before[before.length - 1 - end] === after[after.length - 1 - end];
  let end = 0;
  while (end < after.length - caret && alike(end)) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  let start = 0;
  while (start < most - end && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  while (end < most - start && alike(end)) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  return { from: start, to: before.length - end, put: after.slice(start, after.length - end) };
}

const isNothing = (change) => change.from === change.to && change.put === "";

const wordsOf = (text) => text.match(/\s+|[^\s]+/gu) ?? [];

function splitsPair(text, place) {
  return /[\uD800-\uDBFF]/.test(text[place - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[place] ?? "");
}

/** Word by word along the longest run of words both have, then trimmed to the letters that differ. */
function apart(offset, gone, put) {
  const common = longestCommon(gone, put);
  const found = [];
  let [i, j, place] = [0, 0, offset];
  while (i < gone.length || j < put.length) {
    let [out, into] = ["", ""];
    while (i < gone.length || j < put.length) {
      if (i < gone.length && j < put.length && gone[i] === put[j]) break;
      if (i < gone.length && (j === put.length || common(i + 1, j) >= common(i, j + 1))) out += gone[i++];
      else into += put[j++];
    }
    const difference = splice(out, into);
    if (!isNothing(difference)) {
      found.push({ from: place + difference.from, to: place + difference.to, put: difference.put });
    }
    place += out.length;
    while (i < gone.length && j < put.length && gone[i] === put[j]) {
      place += gone[i++].length;
      j++;
    }
  }
  return found;
}

function longestCommon(one, other) {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      table[i * width + j] =
        one[i] === other[j]
          ? table[(i + 1) * width + j + 1] + 1
          : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  return (i, j) => table[i * width + j];
}
