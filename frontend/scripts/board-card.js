// One card on the board, and what one does with it.
import { CardEditing } from "./card-editing.js";
import { CardSheet } from "./card-sheet.js";
import { flag, make, takeUp, tell } from "./elements.js";

const AFTERGLOW = 1700;

export class BoardCard extends HTMLElement {
  #card = null;
  #sheet = null;
  #parts = null;
  #editing = null;
  #held = null;
  #mark = null;
  #beside = new Map();
  #left = false;

  connectedCallback() {
    this.board = this.closest("live-board");
    if (!this.hasAttribute("tabindex")) this.tabIndex = -1;
    takeUp(this, "card");
    if (this.#parts || !this.late) this.draw();
    else this.board.nearness.wait(this);
    this.board?.cardArrived?.(this, this.#left);
    if (this.#left && this.#held) this.#holdAgain();
    this.#left = false;
    this.dispatchEvent(new CustomEvent("card-here", { bubbles: true }));
  }

  /** Makes what one sees of the card, if that was not done yet. */
  draw() {
    if (this.#parts) return this.speak();
    this.#build();
    this.speak();
    this.board?.search?.stirred();
  }

  /** Moved without leaving the page: focus, caret and scrolling stay. */
  connectedMoveCallback() {
    this.board?.cardArrived?.(this, true);
  }

  disconnectedCallback() {
    this.#left = true;
    queueMicrotask(() => this.isConnected || this.#gone());
  }

  get cardId() {
    return this.dataset.anchor;
  }

  get card() {
    return this.#card;
  }

  set card(card) {
    if (!card || (this.#card && card.version < this.#card.version)) return;
    const before = this.#card;
    this.#card = card;
    flag(this, "quiet", card.quiet); // Also before it is drawn: nobody is told that one points at it.
    if (!this.#parts) return;
    const byAnother = before && before.text !== card.text && !this.editing.wrote(card);
    this.editing.arrived(card);
    this.show();
    if (before) this.#tellWords(before, card);
    if (byAnother) this.#glow("touched", AFTERGLOW);
  }

  /** How its words are changed; draws the card first, when it was far away until now. */
  get editing() {
    if (!this.#parts) this.draw();
    return this.#editing;
  }

  get name() {
    return this.#card?.text ?? "";
  }

  /** Everything that can change, patched where it differs. */
  show() {
    const { card, editing } = this;
    if (!card) return;
    this.#sheet.show(card, editing.text ?? card.text, editing.open);
    this.#showStage();
    if (this.#held) this.#reachable(true); // A link that came just now, too.
    this.#showNote();
  }

  /** How one says here that one wants to talk about it now: `{text, label, given, act}`, or null while nobody is asked. */
  set mark(mark) {
    if (mark?.label === this.#mark?.label) return;
    this.#mark = mark;
    if (this.#parts) this.#showStage();
  }

  /** Whether a stage asks for something here. */
  get isAsked() {
    return this.#beside.size > 0;
  }

  /** What a stage of a pitstop asks for is beside changing and moving, and not only in the menu. */
  #showStage() {
    const { open } = this.editing;
    const links = this.board?.isLinking && this.#card.mayLink && !open;
    const link = this.#showBeside("link", links, () => this.board.linking.ask(this));
    if (link) tell(link, this.say("linking.ask")).ariaHasPopup = "dialog";
    const mark = this.#showBeside("mark", this.#mark && !open, () => this.#mark.act());
    if (!mark) return;
    tell(mark, this.#mark.text).ariaLabel = this.#mark.label;
    flag(mark, "given", this.#mark.given);
  }

  #showBeside(name, wanted, act) {
    const known = this.#beside.get(name);
    if (wanted && known) return known;
    this.#beside.delete(name);
    if (known?.contains(document.activeElement)) this.focus();
    known?.remove();
    if (!wanted) return null;
    const button = make("button", `card-action card-action--${name}`, { type: "button", tabIndex: -1 });
    button.addEventListener("click", act);
    this.#parts.move.after(button);
    this.#beside.set(name, button);
    return button;
  }

  /** Before all else that a move waits for the connection. */
  #showNote() {
    const kept = this.board?.saving?.keptFor(this.cardId);
    const goes = kept && (kept.kind === "card-archive" ? this.say("card.goes") : this.say("card.moves", this.board.laneName(kept.lane)));
    this.#sheet.showNote(this.#card ?? {}, goes);
  }

  showTime() {
    if (this.#card && this.#sheet) this.#sheet.showTime(this.#card);
  }

  showState() {
    if (!this.#parts) return;
    this.#editing.showState();
    this.#showNote();
  }

  /** The page's words are known, or changed. */
  speak() {
    if (!this.#parts) return;
    if (this.board?.words) {
      this.#sheet.speak();
      this.#editing.showState();
    }
    this.show();
  }

  /** What was refused while nobody wrote here is asked for again. */
  tryAgain() {
    this.#editing?.tryAgain();
  }

  say(key, ...values) {
    return this.board?.say?.(key, ...values) ?? "";
  }

  arrive() {
    this.#glow("arriving", 400);
  }

  /** For whoever marks places in the words. */
  #tellWords(before, { version, text, step }) {
    if (before.version === version) return;
    const detail = { card: this.cardId, before, version, text, step };
    this.dispatchEvent(new CustomEvent("card-worded", { bubbles: true, detail }));
  }

  /** Something was undone here: see where. */
  pointOut() {
    this.#glow("touched", AFTERGLOW);
  }

  #gone() {
    this.#editing?.leave();
    for (const part of ["dragging", "moving", "linking", "cardMenu"]) this.board?.[part]?.removed(this);
  }

  #build() {
    this.#sheet = new CardSheet(this, (key, ...values) => this.say(key, ...values), {
      go: (other) => this.board.pointAt(other, this.say("link.missing")),
      cut: (other) => this.board.linking.unlink(this, other),
    });
    this.#parts = this.#sheet.parts;
    this.#parts.message.id = `message-${this.cardId}`;
    this.setAttribute("aria-keyshortcuts", "Enter Delete Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight");
    this.#editing = new CardEditing(this, this.#parts);
    this.#listen();
  }

  #listen() {
    const { text, edit, move, more } = this.#parts;
    text.addEventListener("click", (event) => getSelection().isCollapsed && this.editing.begin(event));
    edit.addEventListener("click", () => (this.editing.open ? this.editing.finish(true) : this.editing.begin()));
    move.addEventListener("click", () => this.board.dragging.justDropped || this.board.moving.ask(this));
    more.addEventListener("click", () => this.board.cardMenu.open(this, more));
    this.addEventListener("pointerdown", (event) => this.#grabbed(event));
    this.addEventListener("focusin", (event) => this.#entered(event.target));
    this.addEventListener("focusout", () => setTimeout(() => this.contains(document.activeElement) || this.#exited()));
  }

  /** Only of the card that has the focus the Tab key finds the buttons: else every card were four stops. */
  #entered(target) {
    this.#held = target;
    this.#reachable(true);
  }

  #exited() {
    this.#held = null;
    this.#reachable(false);
  }

  #reachable(on) {
    const { edit, move, more } = this.#parts;
    for (const button of [edit, move, more, ...this.#beside.values(), ...this.querySelectorAll(".card-links button")]) button.tabIndex = on ? 0 : -1;
  }

  /** The word "Move" is the handle for every finger; with a mouse the bare paper of the card is one too. */
  #grabbed(event) {
    if (!this.#card?.mayMove || this.editing.open) return;
    const barePaper = event.pointerType === "mouse" && !event.target.closest(".card-text, .card-message, button");
    if (barePaper || this.#parts.move.contains(event.target)) this.board.dragging.grab(this, event);
  }

  #glow(name, time) {
    flag(this, name, true);
    clearTimeout(this[`${name}Ends`]);
    this[`${name}Ends`] = setTimeout(() => flag(this, name, false), time);
  }

  /** The server moved this element: what was in focus in it is so again, with caret and all. */
  #holdAgain() {
    const { selectionStart, selectionEnd } = this.#held;
    this.#held.focus({ preventScroll: true });
    if (selectionStart !== undefined) this.#held.setSelectionRange(selectionStart, selectionEnd);
    this.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

customElements.define("board-card", BoardCard);
