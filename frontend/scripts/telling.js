/*
 * Tells the others where one is oneself: the pointer, what one is busy with, the caret in a text, the card one drags. People without a mouse are
 * seen as well: by the card or lane that has the focus, the card they touched last, or the lane they read.
 */
import { isOneLane } from "./elements.js";

const BETWEEN_FRAMES = 40;
const BETWEEN_CARETS = 80;
const TOUCH_COUNTS = 30_000;
const SETTLES = 160;

export class Telling {
  #board;
  #anchors;
  #socket;
  #mouse;
  #touched;
  #dragging;
  #caret;
  #told = {};
  #toldAt = 0;
  #later;
  #resting;
  #caretLater;

  constructor(board, anchors, socket) {
    this.#board = board;
    this.#anchors = anchors;
    this.#socket = socket;
  }

  /** Watches until the signal says that the page is left. */
  watch(signal) {
    const passive = { passive: true, capture: true, signal };
    window.addEventListener("pointermove", (event) => this.#point(event), passive);
    window.addEventListener("scroll", () => this.#scrolled(), passive);
    window.addEventListener("preference-changed", () => (this.#tellHidden(), this.#pointSoon()), { signal });
    window.addEventListener("resize", () => this.#focusSoon(), { signal });
    document.documentElement.addEventListener("pointerleave", () => this.#pointNowhere(), { signal });
    document.addEventListener("visibilitychange", () => this.#comeOrGo(), { signal });
    document.addEventListener("focusin", () => this.#tellFocus(), { signal });
    document.addEventListener("focusout", () => queueMicrotask(() => this.#tellFocus()), { signal });
    this.#board.addEventListener("click", (event) => this.#touch(event), passive);
    document.addEventListener("card-caret", ({ detail }) => this.#caretSoon(detail ?? undefined), { signal });
    this.#board.addEventListener("card-drag-begin", ({ detail }) => this.#drag(detail.card), { signal });
    this.#board.addEventListener("card-drag-end", () => this.#drag(undefined), { signal });
    signal.addEventListener("abort", () => (clearTimeout(this.#later), clearTimeout(this.#resting)));
  }

  /** Where one's own pointer is in the window, or undefined. */
  get mouse() {
    return this.#mouse;
  }

  /** The connection is new: the server knows nothing of us. */
  again() {
    this.#told = {};
    this.#tellHidden();
    this.#tellPointer();
    this.#tellFocus();
    this.#tellCaret();
    if (this.#dragging) this.#socket.sendDragging(this.#dragging);
  }

  #point({ pointerType, clientX, clientY }) {
    const counts = pointerType !== "touch" || this.#dragging;
    this.#mouse = counts ? { x: clientX, y: clientY } : undefined;
    this.#pointSoon();
  }

  #pointNowhere() {
    this.#mouse = undefined;
    this.#pointSoon();
  }

  #scrolled() {
    this.#pointSoon();
    this.#focusSoon();
  }

  #touch({ pointerType, target }) {
    const card = pointerType === "touch" && target.closest?.("board-card");
    this.#touched = card ? { card, at: performance.now() } : undefined;
    if (card) this.#tellFocus();
  }

  #drag(card) {
    this.#dragging = card;
    if (!card && !matchMedia("(hover: hover)").matches) this.#mouse = undefined;
    this.#tellPointer();
    this.#socket.sendDragging(card);
    if (!card) this.#pointSoon();
  }

  #comeOrGo() {
    if (document.hidden) {
      this.#mouse = undefined;
      this.#tellPointer();
    }
    this.#tellFocus();
  }

  /** At once, and then at most 25 times a second. */
  #pointSoon() {
    const wait = this.#toldAt + BETWEEN_FRAMES - performance.now();
    if (wait <= 0) this.#tellPointer();
    else this.#later ??= setTimeout(() => this.#tellPointer(), wait);
  }

  /** Before anything else: a caret goes on being seen, but not remembered. */
  #tellHidden() {
    if (isHidden() === Boolean(this.#told.hidden) || !this.#socket.isOpen) return;
    this.#told.hidden = isHidden();
    this.#socket.sendHidden(this.#told.hidden);
  }

  #focusSoon() {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#tellFocus(), SETTLES);
  }

  #tellPointer() {
    clearTimeout(this.#later);
    this.#later = undefined;
    const place = this.#mouse && !isHidden() ? this.#anchors.under(this.#mouse.x, this.#mouse.y) : undefined;
    const told = JSON.stringify(place);
    if (told === this.#told.pointer || !this.#socket.isOpen) return;
    this.#told.pointer = told;
    this.#toldAt = performance.now();
    if (place) this.#socket.sendPointer(place);
    else this.#socket.sendPointerGone();
  }

  #caretSoon(caret) {
    this.#caret = caret;
    this.#caretLater ??= setTimeout(() => this.#tellCaret(), BETWEEN_CARETS);
  }

  #tellCaret() {
    this.#caretLater = undefined;
    const told = JSON.stringify(this.#caret);
    if (told === this.#told.caret || !this.#socket.isOpen) return;
    this.#told.caret = told;
    this.#socket.sendCaret(this.#caret);
  }

  #tellFocus() {
    const anchor = document.hidden ? undefined : this.#busyWith();
    if (("focus" in this.#told && anchor === this.#told.focus) || !this.#socket.isOpen) return;
    this.#told.focus = anchor;
    this.#socket.sendFocus(anchor);
  }

  /** What has the focus, what was touched, the one lane in view; else the board itself: this page is looked at. */
  #busyWith() {
    const focused = this.#anchors.ofFocus(document.activeElement);
    const touched = this.#touched && performance.now() - this.#touched.at < TOUCH_COUNTS ? this.#anchors.ofFocus(this.#touched.card) : undefined;
    return focused ?? touched ?? (isOneLane() ? laneInView(this.#board) : undefined) ?? this.#board.dataset?.board;
  }
}

const isHidden = () => document.documentElement.dataset.pointer === "hidden";

function laneInView(board) {
  const middle = innerWidth / 2;
  const lane = board.lanes?.find((each) => {
    const { left, right } = each.getBoundingClientRect();
    return left <= middle && right > middle;
  });
  return lane?.dataset.anchor;
}
