// What a card's text may be: the same rules as the server's, told earlier.

export const MOST = 2000;
export const COUNT_FROM = 1800;

const EDGES = /^[\p{Zl}\p{Zp}\t-\r\x1c-\x1f\p{Zs}]+|[\p{Zl}\p{Zp}\t-\r\x1c-\x1f\p{Zs}]+$/gu;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

export const stripped = (text) => text.replace(EDGES, "");

export const lengthOf = (text) => [...stripped(text)].length;

/** The key of the sentence that says why this cannot be a card, or null when it can. */
export function refusal(text) {
  if (stripped(text) === "") return "writer.blank";
  if (lengthOf(text) > MOST) return "writer.tooLong";
  return CONTROL.test(text.replaceAll("\r\n", "\n")) || !text.isWellFormed() ? "writer.strange" : null;
}
