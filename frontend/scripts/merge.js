// Two people change one text. Everything either of them put in stays; what either took out is gone.

/**
 * What became of `sent` when one person typed on (`typed`) while the other's words arrived (`theirs`).
 * Returns the text with both, and `at`, which tells where a place in `typed` is now.
 */
export function merge(sent, typed, theirs) {
  const ours = changes(sent, typed);
  const others = changes(sent, theirs);
  const kept = new Uint8Array(sent.length).fill(1);
  for (const change of [...ours, ...others]) kept.fill(0, change.from, change.to);

  const places = new Array(typed.length + 1).fill(0);
  let text = "";
  let here = 0;
  const follow = (length, emitted) => {
    for (let i = 0; i < length; i++) places[++here] = text.length + (emitted ? i + 1 : 0);
  };

  const mine = startingAt(ours);
  const other = startingAt(others);
  let mineGoneUntil = 0;
  for (let from = 0; from <= sent.length; from++) {
    const [ourChange, theirChange] = [mine.get(from), other.get(from)];
    if (theirChange && !same(ourChange, theirChange)) text += theirChange.put;
    if (ourChange) {
      follow(ourChange.put.length, true);
      text += ourChange.put;
      mineGoneUntil = ourChange.to;
    }
    if (from === sent.length) break;
    if (from >= mineGoneUntil) follow(1, kept[from]);
    if (kept[from]) text += sent[from];
  }
  return { text, at: (place) => places[Math.max(0, Math.min(place, typed.length))] };
}

/** The changes that turn `before` into `after`: in order, apart from each other, `{from, to, put}` over `before`. */
export function changes(before, after) {
  const whole = splice(before, after);
  if (whole.from === whole.to || whole.put === "") return isNothing(whole) ? [] : [whole];
  const gone = wordsOf(before.slice(whole.from, whole.to));
  const put = wordsOf(whole.put);
  return gone.length * put.length > 250_000 ? [whole] : apart(whole.from, gone, put);
}

/** The one replacement between what two texts have in common at their start and at their end. */
export function splice(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  return { from: start, to: before.length - end, put: after.slice(start, after.length - end) };
}

const startingAt = (list) => new Map(list.map((change) => [change.from, change]));

const same = (one, other) => one?.to === other?.to && one?.put === other?.put;

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
