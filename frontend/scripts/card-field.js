// The field in a card: what is typed goes into the rewording, what others saved comes into the field around the caret, and
// undoing takes back only what was typed here. (The browser's own undo breaks once a script changed the words.)
import { TypingHistory } from "./typing-history.js";
import { grow } from "./elements.js";
import { splicesOf } from "./text-changes.js";

export class CardField {
  #rewording;
  #told;
  #history = new TypingHistory();

  composing = false;

  /** `told` has what to call: `typed`, `composed` and `caret`. */
  constructor(element, rewording, told) {
    this.element = element;
    this.#rewording = rewording;
    this.#told = told;
    element.value = rewording.value;
    grow(element);
    this.#listen();
  }

  /** Where a selection began, and where the caret is. */
  get anchor() {
    const { selectionStart, selectionEnd, selectionDirection } = this.element;
    return selectionDirection === "backward" ? selectionEnd : selectionStart;
  }

  get head() {
    const { selectionStart, selectionEnd, selectionDirection } = this.element;
    return selectionDirection === "backward" ? selectionStart : selectionEnd;
  }

  putCaret(place) {
    this.element.focus({ preventScroll: true });
    const at = place ?? this.element.value.length;
    this.element.setSelectionRange(at, at);
  }

  /** Changes that others made. */
  take(set) {
    if (!set) return;
    this.#history.carry(set);
    this.#make(set);
  }

  #make(set, caret) {
    const { element } = this;
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = element;
    for (const { from, to, put } of splicesOf(set).reverse()) element.setRangeText(put, from, to, "preserve");
    if (element.value !== this.#rewording.value) element.value = this.#rewording.value;
    const [start, end] = [set.mapPos(selectionStart, selectionStart === selectionEnd ? -1 : 1), set.mapPos(selectionEnd, -1)];
    element.setSelectionRange(caret ?? start, caret ?? Math.max(start, end), selectionDirection);
    element.scrollTop = scrollTop;
    grow(element);
  }

  #listen() {
    const { element } = this;
    element.addEventListener("input", () => this.#input());
    element.addEventListener("compositionstart", () => (this.composing = true));
    element.addEventListener("compositionend", () => setTimeout(() => this.#composed()));
    element.addEventListener("beforeinput", (event) => this.#before(event));
    element.addEventListener("keydown", (event) => this.#key(event));
    for (const type of ["selectionchange", "focus", "keyup", "pointerup"]) {
      element.addEventListener(type, () => this.#told.caret());
    }
  }

  #input() {
    const { element } = this;
    const before = this.#rewording.value;
    if (!element.isConnected || element.value === before) return;
    this.#history.typed(this.#rewording.typed(element.value, element.selectionEnd), before);
    grow(element);
    this.#told.typed();
  }

  #composed() {
    if (!this.composing) return;
    this.composing = false;
    this.#input();
    this.#told.composed();
  }

  #before(event) {
    if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return;
    event.preventDefault();
    this.#goBack(event.inputType === "historyUndo");
  }

  #key(event) {
    if (event.altKey || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && !(key === "y" && event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#goBack(key === "z" && !event.shiftKey);
  }

  #goBack(undo) {
    if (this.composing) return;
    const value = this.#rewording.value;
    const set = undo ? this.#history.undo(value) : this.#history.redo(value);
    if (!set) return;
    this.#rewording.change(set);
    this.#make(set, endOf(set));
    this.#told.typed();
  }
}

/** Behind the last letter that changed. */
function endOf(set) {
  let end = 0;
  set.iterChanges((_from, _to, _start, to) => (end = to));
  return end;
}
