// Marks the found words in the cards, without touching the cards: by the browser's own highlights, where it has them.
import { spansOf } from "./finding.js";

const NAME = "found";

export class FoundMarks {
  #marked = null;

  /** Marks these words in the elements. */
  show(words, elements) {
    if (!window.Highlight) return;
    this.clear();
    if (!words.length) return;
    this.#marked = new Highlight();
    for (const element of elements) this.#mark(words, element);
    CSS.highlights.set(NAME, this.#marked);
  }

  clear() {
    if (this.#marked && CSS.highlights.get(NAME) === this.#marked) CSS.highlights.delete(NAME);
    this.#marked = null;
  }

  #mark(words, element) {
    const text = element.firstChild;
    if (text?.nodeType !== Node.TEXT_NODE) return;
    for (const [start, end] of spansOf(words, text.data)) {
      this.#marked.add(new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }));
    }
  }
}
