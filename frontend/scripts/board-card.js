// One card: a sheet with words, and beneath it who wrote them and when. Made once, then only patched.
import { CardEditing } from "./card-editing.js";
import { flag, make, takeUp, tell } from "./elements.js";
import { ago, fullMoment } from "./words.js";

const SHORT = 42;
const AFTERGLOW = 1700;

export class BoardCard extends HTMLElement {
  #card = null;
  #parts = null;
  #editing = null;
  #held = null;
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
    tell(this.#parts.text, editing.text ?? card.text);
    if (!editing.open) this.dataset.length = [...(editing.text ?? card.text)].length <= SHORT ? "short" : "long";
    flag(this, "may-edit", card.mayEdit);
    flag(this, "may-move", card.mayMove);
    flag(this, "mine", card.mine);
    flag(this, "released", card.released);
    this.#showFoot(card);
    this.#showMeanings(card.meanings ?? []);
    this.#showActions();
    this.#showNote();
  }

  /** What one should know of it: two texts in one, or a move that waits for the connection. */
  #showNote() {
    const kept = this.board?.saving?.keptFor(this.cardId);
    const goes = kept && (kept.kind === "card-archive" ? this.say("card.goes") : this.say("card.moves", this.board.laneName(kept.lane)));
    const note = goes || (this.#card?.twice ? this.say("card.twice") : "");
    tell(this.#parts.note, note).hidden = !note;
  }

  showTime() {
    if (!this.#card?.at || !this.#parts) return;
    const at = Date.parse(this.#card.at);
    tell(this.#parts.when, ago(at)).dateTime = this.#card.at;
    this.#parts.when.title = `${this.#card.changedBy ?? ""} ${fullMoment(at)}`.trim();
  }

  showState() {
    if (!this.#parts) return;
    this.#editing.showState();
    this.#showNote();
  }

  /** The page's words are known, or changed. */
  speak() {
    if (!this.#parts) return;
    tell(this.#parts.move, this.say("card.move"));
    tell(this.#parts.more, this.say("card.more"));
    this.#parts.move.title = this.say("card.drag");
    if (this.board?.words) this.#editing.showState();
    this.show();
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
    for (const part of ["dragging", "moving", "cardMenu"]) this.board?.[part]?.removed(this);
  }

  #build() {
    const parts = {
      text: make("p", "card-text", { dir: "auto" }),
      message: make("p", "card-message", { hidden: true, id: `message-${this.cardId}` }),
      note: make("p", "card-note", { hidden: true }),
      meanings: make("ul", "card-meanings", { hidden: true }),
      avatar: make("span", "avatar", { ariaHidden: "true" }),
      name: make("span", "card-name"),
      side: make("span", "card-side"),
      when: make("time", "card-when"),
      state: make("span", "card-state"),
      keys: make("span", "card-keys", { hidden: true }),
      edit: make("button", "card-action card-action--edit", { type: "button", tabIndex: -1 }),
      move: make("button", "card-action card-action--move", { type: "button", tabIndex: -1, ariaHasPopup: "dialog" }),
      more: make("button", "card-action card-action--more", { type: "button", tabIndex: -1, ariaHasPopup: "menu" }),
    };
    this.#parts = parts;
    const by = make("span", "card-by", {}, parts.name, " ", parts.side, " ", parts.state, " ", parts.when);
    const foot = make("footer", "card-foot", {}, parts.avatar, by, parts.keys);
    const actions = make("div", "card-actions", {}, parts.edit, parts.move, parts.more);
    this.append(parts.text, parts.message, parts.note, parts.meanings, foot, actions);
    this.setAttribute("aria-keyshortcuts", "Enter Delete Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight");
    this.#editing = new CardEditing(this, parts);
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
    for (const button of [edit, move, more]) button.tabIndex = on ? 0 : -1;
  }

  /** The word "Move" is the handle for every finger; with a mouse the bare paper of the card is one too. */
  #grabbed(event) {
    if (!this.#card?.mayMove || this.editing.open) return;
    const barePaper = event.pointerType === "mouse" && !event.target.closest(".card-text, .card-message, button");
    if (barePaper || this.#parts.move.contains(event.target)) this.board.dragging.grab(this, event);
  }

  #showFoot(card) {
    const { avatar, name, side } = this.#parts;
    const by = card.by ?? { name: "", initials: "", mark: "none", tone: 0, side: "" };
    tell(avatar, by.initials);
    Object.assign(avatar.dataset, { mark: by.mark, tone: by.tone });
    avatar.hidden = !by.name;
    tell(name, by.name);
    tell(side, by.side ?? "").dataset.mark = by.mark;
    this.showTime();
    this.#showKeys(card.keys ?? [], card.released);
  }

  #showKeys(keys, released) {
    const told = JSON.stringify([keys, released, Boolean(this.board?.words)]);
    const { keys: list } = this.#parts;
    if (list.dataset.told === told) return;
    list.dataset.told = told;
    list.hidden = !keys.some((key) => key.turned);
    list.replaceChildren(
      ...keys.map((key) => {
        const drawn = make("span", "card-key");
        drawn.dataset.mark = key.mark;
        flag(drawn, "turned", key.turned);
        return drawn;
      }),
      make("span", "visually-hidden", { textContent: this.#keysTold(keys, released) }),
    );
    list.title = this.#keysTold(keys, released);
  }

  #keysTold(keys, released) {
    if (released) return this.say("card.released");
    const sides = keys.filter((key) => key.turned).map((key) => key.side);
    return this.say("card.turned", sides.join(", "));
  }

  #showMeanings(meanings) {
    const told = JSON.stringify(meanings);
    const { meanings: list } = this.#parts;
    if (list.dataset.told === told) return;
    list.dataset.told = told;
    list.hidden = !meanings.length;
    list.replaceChildren(
      ...meanings.map(({ side, mark, text }) => {
        const drawn = make("span", "mark", { ariaHidden: "true" });
        const who = make("span", "card-meaning-side", { textContent: side });
        const item = make("li", "card-meaning", {}, drawn, who);
        item.append(make("span", "card-meaning-text", { dir: "auto", textContent: text }));
        drawn.dataset.mark = item.dataset.mark = mark;
        return item;
      }),
    );
  }

  #showActions() {
    const { edit, move, more } = this.#parts;
    const open = this.editing.open;
    tell(edit, this.say(open ? "card.done" : "card.change"));
    edit.hidden = !this.#card.mayEdit && !open;
    move.hidden = open || !this.#card.mayMove;
    more.hidden = open;
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
