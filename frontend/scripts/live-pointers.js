/*
 * <live-pointers> inside a <live-board>: tells the others where one is, and shows where they are.
 *
 * Properties: people (array of {n, person, firstName, initials, mark, tone, you}), words ({busy}). Events: people-changed,
 * and relay-saved with what somebody saved, or without detail when something was missed.
 * On the window: relay-open, relay-closed, relay-ended, and session-lost when the server gives no ticket.
 */
import { Anchors } from "./anchors.js";
import { CaretLayer } from "./caret-layer.js";
import { FocusLayer } from "./focus-layer.js";
import { PointerLayer } from "./pointer-layer.js";
import { RelaySocket } from "./relay-socket.js";

const BETWEEN_FRAMES = 40;
const BETWEEN_LOOKS = 250;
const BETWEEN_CARETS = 80;

class LivePointers extends HTMLElement {
  #people = new Map();
  #you;
  #leaving;

  get people() {
    return [...this.#people.values()];
  }

  connectedCallback() {
    this.setAttribute("aria-hidden", "true");
    this.#leaving = new AbortController();
    const board = this.closest("live-board") ?? document.body;
    this.anchors = new Anchors(board);
    this.pointers = new PointerLayer(this, this.anchors);
    this.focuses = new FocusLayer(this, this.anchors);
    this.carets = new CaretLayer(this, this.anchors);
    this.socket = new RelaySocket(() => this.#ticket(this.#leaving.signal));
    this.#follow();
    this.#watchSelf();
    this.#watchPage(board);
    this.socket.start();
  }

  disconnectedCallback() {
    this.socket.stop();
    this.#forget();
    this.#leaving.abort();
    cancelAnimationFrame(this.drawing);
    clearTimeout(this.looking);
    this.drawing = this.looking = undefined;
  }

  /** Vaadin gives the element its $server a moment after it was added. */
  async #ticket(left) {
    while (!this.$server?.ticket && !left.aborted) {
      await new Promise((done) => setTimeout(done, BETWEEN_FRAMES));
    }
    return left.aborted ? "" : this.$server.ticket();
  }

  #follow() {
    const tellWindow = (type) => window.dispatchEvent(new CustomEvent(type));
    const on = (type, then) => this.socket.addEventListener(type, ({ detail }) => then(detail));
    on("notice", (notice) => this.#hearNotice(notice));
    on("state", (entries) => this.#hearState(entries));
    on("saved", (detail) => this.dispatchEvent(new CustomEvent("relay-saved", { bubbles: true, detail })));
    on("open", () => {
      this.#tellAgain();
      tellWindow("relay-open");
    });
    on("closed", () => {
      this.#forget();
      tellWindow("relay-closed");
    });
    on("ended", () => tellWindow("relay-ended"));
    on("ticket-missing", () => tellWindow("session-lost"));
  }

  #hearNotice({ you, here, joined, left }) {
    if (here) {
      this.#forget();
      this.#you = here.find(({ n }) => n === you);
    }
    for (const somebody of here ?? [joined].filter(Boolean)) {
      this.#people.set(somebody.n, { ...somebody, you: somebody.n === you });
    }
    if (left !== undefined) {
      this.#people.delete(left);
      this.pointers.remove(left);
      this.focuses.remove(left);
      this.carets.remove(left);
      this.#refresh();
    }
    this.dispatchEvent(new CustomEvent("people-changed", { bubbles: true, composed: true }));
  }

  /** One's own other tabs and devices are not shown: one knows where one is. */
  #hearState(entries) {
    let news = false;
    for (const { n, pointer, focus, caret } of entries) {
      const somebody = this.#people.get(n);
      if (somebody && somebody.person !== this.#you?.person) {
        this.pointers.show(somebody, pointer);
        this.carets.show(somebody, caret);
        news = this.focuses.show(somebody, focus) || news;
      }
    }
    if (news) {
      this.#refresh();
    }
    this.#draw();
  }

  #forget() {
    this.#people.clear();
    this.pointers.clear();
    this.focuses.clear();
    this.carets.clear();
    this.#refresh();
  }

  #refresh() {
    this.focuses.refresh(this.words?.busy);
    this.#draw();
  }

  // What one does oneself

  #watchSelf() {
    const signal = this.#leaving.signal;
    const options = { passive: true, capture: true, signal };
    window.addEventListener("pointermove", (event) => this.#point(event), options);
    document.documentElement.addEventListener("pointerleave", () => this.#pointNowhere(), { signal });
    document.addEventListener("visibilitychange", () => this.#comeOrGo(), { signal });
    document.addEventListener("card-caret", ({ detail }) => this.#tellCaretSoon(detail ?? undefined), { signal });
    document.addEventListener("card-worded", ({ detail }) => this.#worded(detail), { signal });
    document.addEventListener("focusin", () => this.#tellFocus(), { signal });
    document.addEventListener("focusout", () => queueMicrotask(() => this.#tellFocus()), { signal });
    window.addEventListener("scroll", () => this.#tellPointerSoon(), options);
  }

  #point({ pointerType, clientX, clientY }) {
    this.mouse = pointerType === "touch" ? undefined : { x: clientX, y: clientY };
    this.#tellPointerSoon();
  }

  #pointNowhere() {
    this.mouse = undefined;
    this.#tellPointerSoon();
  }

  #comeOrGo() {
    if (document.hidden) {
      this.mouse = undefined;
      this.#tellPointer();
    }
    this.#tellFocus();
  }

  /** At once, and then at most 25 times a second. */
  #tellPointerSoon() {
    const wait = (this.toldAt ?? 0) + BETWEEN_FRAMES - performance.now();
    if (wait <= 0) {
      this.#tellPointer();
    } else {
      this.telling ??= setTimeout(() => this.#tellPointer(), wait);
    }
  }

  #tellPointer() {
    clearTimeout(this.telling);
    this.telling = undefined;
    const place = this.mouse && this.anchors.under(this.mouse.x, this.mouse.y);
    const told = JSON.stringify(place);
    if (told === this.toldPointer || !this.socket.isOpen) {
      return;
    }
    this.toldPointer = told;
    this.toldAt = performance.now();
    if (place) {
      this.socket.sendPointer(place);
    } else {
      this.socket.sendPointerGone();
    }
  }

  #tellFocus() {
    const anchor = document.hidden ? undefined : this.anchors.ofFocus(document.activeElement);
    if (anchor !== this.toldFocus && this.socket.isOpen) {
      this.toldFocus = anchor;
      this.socket.sendFocus(anchor);
    }
  }

  #worded(words) {
    this.carets.worded(words);
    this.#draw();
  }

  #tellCaretSoon(caret) {
    this.caret = caret;
    this.tellingCaret ??= setTimeout(() => this.#tellCaret(), BETWEEN_CARETS);
    this.#draw();
  }

  #tellCaret() {
    this.tellingCaret = undefined;
    const told = JSON.stringify(this.caret);
    if (told !== this.toldCaret && this.socket.isOpen) {
      this.toldCaret = told;
      this.socket.sendCaret(this.caret);
    }
  }

  #tellAgain() {
    this.toldPointer = this.toldFocus = this.toldCaret = undefined;
    this.#tellCaret();
    this.#tellPointer();
    this.#tellFocus();
  }

  // What is drawn

  #watchPage(board) {
    const signal = this.#leaving.signal;
    const draw = () => this.#draw();
    window.addEventListener("scroll", draw, { passive: true, capture: true, signal });
    window.addEventListener("resize", draw, { passive: true, signal });
    this.#observe(new ResizeObserver(draw), board);
    this.#observe(new MutationObserver((changes) => this.#cardsChanged(changes)), board, {
      childList: true,
      subtree: true,
      attributeFilter: ["data-anchor"],
    });
    this.#observe(new MutationObserver(draw), document.documentElement, { attributeFilter: ["data-calm"] });
  }

  #cardsChanged(changes) {
    if (changes.some(({ target }) => !this.contains(target))) {
      this.#refresh();
    }
  }

  #observe(observer, target, options) {
    observer.observe(target, options);
    this.#leaving.signal.addEventListener("abort", () => observer.disconnect());
  }

  #draw() {
    this.drawing ??= requestAnimationFrame((now) => this.#redraw(now));
  }

  /** Every frame while something glides; now and then while something is shown, for cards move in many ways. */
  #redraw(now) {
    this.drawing = undefined;
    clearTimeout(this.looking);
    const calm = document.documentElement.dataset.calm === "true";
    const state = this.pointers.redraw(now, calm);
    const written = this.carets.redraw(now, this.mouse);
    const flagged = this.focuses.redraw();
    if (state === "moving") {
      this.#draw();
    } else if (state === "shown" || flagged || written) {
      this.looking = setTimeout(() => this.#draw(), BETWEEN_LOOKS);
    }
  }
}

customElements.define("live-pointers", LivePointers);
