// Finds where letters stand on the screen: in plain words by a range, in a field by a mirror of it, for a field does not tell.
// Each side of a font by itself: the whole of one that has features of its own is told as nothing.
const MIRRORED = [
  ...["fontFamily", "fontSize", "fontStyle", "fontWeight", "fontStretch", "fontFeatureSettings", "fontVariantNumeric"],
  ...["letterSpacing", "wordSpacing", "lineHeight", "textIndent", "textTransform", "textAlign", "direction", "tabSize"],
  ...["paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "unicodeBidi", "overflowWrap", "wordBreak"],
  ...["borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth"],
];

export class TextRuler {
  #overlay;
  #mirror;

  constructor(overlay) {
    this.#overlay = overlay;
  }

  /** `{element, head, selected}`: the box of the caret, without width, and the boxes of what is selected; null if unseen. */
  measure(element, from, to) {
    if (!element?.isConnected || element.hidden) return null;
    const isField = element.matches("textarea");
    const words = isField ? this.#mirrored(element) : (element.firstChild ?? element);
    const head = caretBox(words, to);
    const selected = from === to ? [] : [...rangeOf(words, Math.min(from, to), Math.max(from, to)).getClientRects()];
    if (!head) return null;
    if (!isField) return { element, head, selected };
    const box = element.getBoundingClientRect();
    const mirror = this.#mirror.getBoundingClientRect();
    const moved = ({ left, top, width, height }) => ({
      left: left - mirror.left + box.left - element.scrollLeft,
      top: top - mirror.top + box.top - element.scrollTop,
      width,
      height,
    });
    return { element, head: moved(head), selected: selected.map(moved) };
  }

  #mirrored(field) {
    if (!this.#mirror) {
      this.#mirror = document.createElement("div");
      this.#mirror.className = "caret-mirror";
      this.#mirror.append("");
      this.#overlay.append(this.#mirror);
    }
    const style = getComputedStyle(field);
    for (const name of MIRRORED) this.#mirror.style[name] = style[name];
    this.#mirror.style.inlineSize = `${field.offsetWidth}px`;
    // The last line counts also when nothing stands on it yet.
    const text = `${field.value}\u200b`;
    const words = this.#mirror.firstChild;
    if (words.data !== text) words.data = text;
    return words;
  }
}

function rangeOf(words, from, to) {
  const length = words.data?.length ?? 0;
  const range = document.createRange();
  range.setStart(words, Math.min(from, length));
  range.setEnd(words, Math.min(to, length));
  return range;
}

/** Before the letter at this place or, where that tells nothing, behind the one before. */
function caretBox(words, place) {
  const [box] = rangeOf(words, place, place).getClientRects();
  if (box?.height) return box;
  const before = [...rangeOf(words, Math.max(0, place - 1), place).getClientRects()].at(-1);
  if (before?.height) return new DOMRect(before.right, before.top, 0, before.height);
  const around = words.parentElement?.getBoundingClientRect() ?? words.getBoundingClientRect?.();
  return around && new DOMRect(around.left, around.top, 0, around.height);
}
