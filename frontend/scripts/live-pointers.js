/*
 * <live-pointers> inside a <live-board>: tells the others where one is, and shows where they are.
 *
 * Properties: people (array of {n, person, firstName, shown, initials, mark, tone, you}), words ({busy}), whereabouts.
 * Events, all bubbling: people-changed; whereabouts-changed; relay-saved with what somebody saved, or without detail when
 * something was missed; people-here, somebody-joined, somebody-left and somebody-follows (follows oneself) with the people
 * or the person as detail. On the window: relay-open, relay-closed, relay-ended, relay-late, relay-in-time, and session-lost
 * when the server gives no ticket.
 */
import { Anchors } from "./anchors.js";
import { CaretLayer } from "./caret-layer.js";
import { DragLayer } from "./drag-layer.js";
import { EdgeLayer } from "./edge-layer.js";
import { FocusLayer } from "./focus-layer.js";
import { nameAll } from "./names.js";
import { PointerLayer } from "./pointer-layer.js";
import { RelaySocket } from "./relay-socket.js";
import { Telling } from "./telling.js";
import { Whereabouts } from "./whereabouts.js";

const BETWEEN_LOOKS = 250;
const FOR_TICKET = 40;

class LivePointers extends HTMLElement {
  #people = new Map();
  #you;
  #leaving;

  get people() {
    return [...this.#people.values()];
  }

  connectedCallback() {
    const board = this.closest("live-board");
    if (!board) return; // It is on its way there.
    this.setAttribute("aria-hidden", "true");
    this.#leaving = new AbortController();
    this.anchors = new Anchors(board);
    this.pointers = new PointerLayer(this, this.anchors);
    this.focuses = new FocusLayer(this, this.anchors);
    this.drags = new DragLayer(this, board);
    this.edges = new EdgeLayer(this, this.anchors, (somebody) => this.#tellOf("edge-chosen", somebody));
    this.whereabouts = new Whereabouts(this.anchors);
    this.carets = new CaretLayer(this, this.anchors);
    this.socket = new RelaySocket(() => this.#ticket(this.#leaving.signal));
    this.telling = new Telling(board, this.anchors, this.socket);
    this.#follow();
    this.telling.watch(this.#leaving.signal);
    this.#watchPage(board);
    this.socket.start();
  }

  disconnectedCallback() {
    if (!this.#leaving) return;
    this.socket.stop();
    this.#forget();
    this.#leaving.abort();
    this.#leaving = undefined;
    cancelAnimationFrame(this.drawing);
    clearTimeout(this.looking);
    this.drawing = this.looking = undefined;
  }

  /** Where a person is by all their pages: {kind, anchor, place}. */
  where(person) {
    return this.whereabouts.where(this.people.filter((one) => one.person === person).map(({ n }) => n));
  }

  /** Vaadin gives the element its $server a moment after it was added. */
  async #ticket(left) {
    while (!this.$server?.ticket && !left.aborted) {
      await new Promise((done) => setTimeout(done, FOR_TICKET));
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
      this.telling.again();
      tellWindow("relay-open");
    });
    on("closed", () => {
      this.#forget();
      tellWindow("relay-closed");
    });
    on("ended", () => tellWindow("relay-ended"));
    on("late", () => tellWindow("relay-late"));
    on("in-time", () => tellWindow("relay-in-time"));
    on("ticket-missing", () => tellWindow("session-lost"));
  }

  #hearNotice({ you, here, joined, left, follows }) {
    if (follows !== undefined) return this.#tellOf("somebody-follows", this.#people.get(follows));
    if (here) {
      this.#forget();
      this.#you = here.find(({ n }) => n === you);
    }
    for (const somebody of here ?? [joined].filter(Boolean)) {
      this.#people.set(somebody.n, { ...somebody, you: somebody.person === this.#you?.person });
    }
    const leaver = this.#people.get(left);
    if (left !== undefined) {
      this.#people.delete(left);
      this.#letGo(left);
    }
    nameAll(this.people);
    this.people.forEach((somebody) => this.pointers.rename(somebody));
    if (here) this.#tellOf("people-here", this.people);
    if (joined) this.#tellOf("somebody-joined", this.#people.get(joined.n));
    if (leaver) this.#tellOf("somebody-left", leaver);
    this.#refresh();
    this.#tellOf("people-changed");
  }

  #letGo(n) {
    this.pointers.remove(n);
    this.focuses.remove(n);
    this.drags.remove(n);
    this.carets.remove(n);
    this.whereabouts.forget(n);
  }

  /** One's own other tabs and devices are not shown: one knows where one is. */
  #hearState(entries) {
    let news = false;
    for (const entry of entries) {
      const somebody = this.#people.get(entry.n);
      if (somebody) this.whereabouts.hear(entry);
      if (somebody && !somebody.you) {
        // Whoever writes is seen by the caret: a pointer that lies where they clicked is only noise.
        this.pointers.show(somebody, entry.caret ? undefined : entry.pointer);
        this.pointers.hold(somebody.n, Boolean(entry.dragging));
        news = this.focuses.show(somebody, entry.dragging ?? entry.focus) || news;
        this.drags.show(somebody, entry.dragging);
        this.carets.show(somebody, entry.caret);
      }
    }
    if (news) {
      this.#refresh();
    }
    if (entries.length) this.#tellOf("whereabouts-changed");
    this.#draw();
  }

  #forget() {
    this.#people.clear();
    this.pointers.clear();
    this.focuses.clear();
    this.drags.clear();
    this.whereabouts.clear();
    this.carets.clear();
    this.#refresh();
  }

  #refresh() {
    this.focuses.refresh(this.words?.busy);
    this.#draw();
  }

  #tellOf(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  #worded(words) {
    this.carets.worded(words);
    this.#draw();
  }

  // What is drawn

  #watchPage(board) {
    const signal = this.#leaving.signal;
    const draw = () => this.#draw();
    window.addEventListener("scroll", draw, { passive: true, capture: true, signal });
    window.addEventListener("resize", draw, { passive: true, signal });
    document.addEventListener("card-worded", ({ detail }) => this.#worded(detail), { signal });
    board.addEventListener("card-changing", ({ detail }) => this.drags.willChange(detail), { signal });
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
      this.anchors.changed();
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
    this.#read(now, calm);
    const state = this.pointers.redraw(now);
    const written = this.carets.redraw(now, this.telling.mouse);
    const flagged = this.focuses.redraw();
    const dragged = this.drags.redraw((n) => this.pointers.drawn(n), calm);
    const edged = this.edges.redraw();
    if (state === "moving") {
      this.#draw();
    } else if (state === "shown" || flagged || written || dragged || edged) {
      this.looking = setTimeout(() => this.#draw(), BETWEEN_LOOKS);
    }
  }

  /** Everything is read before anything is written: the browser lays the page out once. */
  #read(now, calm) {
    this.anchors.look();
    this.pointers.read(now, calm);
    this.focuses.read();
    this.edges.read(calm ? [] : this.#outOfSight(now));
  }

  #outOfSight(now) {
    const pointed = this.pointers.spots(now);
    const inSight = new Set(pointed.filter(({ at }) => !at.side).map(({ somebody }) => somebody.person));
    const points = pointed.map(({ somebody, at, place }) => ({ people: [somebody], anchor: place.anchor, side: at.side, view: at.view }));
    const byPointer = new Set(pointed.map(({ somebody }) => somebody.person));
    const focused = this.focuses.spots().map(({ anchor, people, seen }) => ({
      people: people.filter(({ person }) => !byPointer.has(person)),
      anchor,
      side: seen?.side,
      view: seen?.view,
    }));
    return [...points, ...focused].filter(({ people, side }) => side && people.some(({ person }) => !inSight.has(person)));
  }
}

customElements.define("live-pointers", LivePointers);
