// The lane's "Write a card": a field, and the cards that are on their way from it.
import { COUNT_FROM, MOST, lengthOf, refusal, stripped } from "./card-text.js";
import { flag, grow, make, tell } from "./elements.js";
import { afterPress } from "./press.js";

const IN_SIGHT = 4000;

export class CardWriter extends HTMLElement {
  static observedAttributes = ["data-closed", "data-elsewhere"];
  /** To which the words go; set before it comes on the page. */
  board = null;
  #parts = null;
  #waiting = new Map();
  #cameFrom = null;

  connectedCallback() {
    if (!this.#parts) this.#build();
    this.speak();
  }

  attributeChangedCallback() {
    this.speak();
  }

  get lane() {
    return this.dataset.lane;
  }

  /** What stands here and is on its way nowhere: cards that were refused, and what is in the field. */
  get words() {
    const refused = [...this.#waiting.values()].filter(({ state }) => state === "refused").map(({ text }) => text);
    return [...refused, this.#parts?.field.value].filter(Boolean).join("\n\n");
  }

  /** Shows the draft and, of all edits that wait, the new cards of this lane that an earlier page left behind. */
  resume(waiting) {
    const draft = this.board.outbox.draft(`lane/${this.lane}`);
    if (draft && !this.#parts.field.value) this.#write(draft.text);
    const added = waiting.filter(({ kind, lane }) => kind === "card-add" && lane === this.lane);
    for (const edit of added) if (!this.#waiting.has(edit.edit)) this.#wait(edit);
    this.showWaiting();
  }

  speak() {
    if (!this.#parts || !this.board?.words) return;
    const { waiting, field, add, hint, closed, elsewhere } = this.#parts;
    const lane = this.closest(".lane")?.querySelector(".lane-name")?.textContent ?? "";
    waiting.ariaLabel = this.#say("writer.waiting", lane);
    field.placeholder = this.#say("writer.write");
    field.ariaLabel = this.#say("writer.writeIn", lane);
    tell(add, this.#say("writer.add"));
    tell(hint, this.#say("writer.keys"));
    tell(closed, this.dataset.closed ?? "");
    closed.hidden = !this.#isClosed;
    tell(elsewhere, this.#say("lane.elsewhere")).hidden = !this.dataset.elsewhere;
    elsewhere.href = this.dataset.elsewhere ?? "";
    this.#showSheet();
    this.showWaiting();
  }

  get #isClosed() {
    return "closed" in this.dataset;
  }

  /** Words that stand here when the lane is closed stay, and so does the field while one is in it. */
  #showSheet() {
    const { field, sheet } = this.#parts;
    sheet.hidden = this.#isClosed && !field.value && !sheet.contains(document.activeElement);
  }

  /** Words that lost their card: offered here, before anything that stands here already. */
  offer(text, note) {
    const before = this.#parts.field.value;
    this.#write(before ? `${text}\n\n${before}` : text);
    this.#tellMessage(note, "note");
    this.board.announce(note);
  }

  /** Goes on here, where the writing was elsewhere before, or where the caret was in the same words. */
  goOn(before) {
    const { field } = this.#parts;
    field.focus();
    if (before?.text === field.value) field.setSelectionRange(before.selectionStart, before.selectionEnd, before.selectionDirection);
  }

  /** Tells whether the card was on its way from here. */
  settled({ edit, ok, message }) {
    const waiting = this.#waiting.get(edit);
    if (!waiting) return false;
    if (ok) this.#accepted(waiting);
    else this.#refused(waiting, message);
    return true;
  }

  #accepted(waiting) {
    waiting.state = "saved";
    this.showWaiting();
    if (this.board.cardOf(waiting.card)) this.arrived(waiting.card);
    else setTimeout(() => this.arrived(waiting.card), IN_SIGHT);
  }

  /** The card itself stands on the board now. Tells whether it came from here. */
  arrived(card) {
    const written = [...this.#waiting.values()].filter((waiting) => waiting.card === card);
    for (const waiting of written) {
      waiting.element.remove();
      this.#waiting.delete(waiting.edit);
    }
    if (written.length) this.showWaiting();
    return written.length > 0;
  }

  /** The card went to the end of a lane that begins with this field, out of sight. */
  pointTo(card) {
    const show = make("button", "writer-show button button--small", { type: "button" });
    tell(show, this.#say("card.open")).addEventListener("click", () => {
      this.#tellMessage("");
      this.board.pointAt(card.cardId);
    });
    this.#tellMessage(`${this.#say("writer.below")} `, "note");
    this.#parts.message.append(show);
  }

  showWaiting() {
    this.#parts.waiting.hidden = !this.#waiting.size;
    for (const { element, edit, state, message } of this.#waiting.values()) {
      const shown = state === "sent" && this.board.isKept(edit) ? "kept" : state;
      const status = element.querySelector(".waiting-state");
      tell(status, message ?? this.#say({ sent: "card.saving", kept: "card.kept", saved: "card.saved" }[shown]));
      status.dataset.state = shown;
    }
  }

  #build() {
    const id = `writer-${this.lane}`;
    const parts = {
      waiting: make("ul", "writer-waiting", { hidden: true }),
      field: make("textarea", "writer-field", { rows: 1, dir: "auto", enterKeyHint: "done" }),
      message: make("p", "writer-message", { id: `${id}-message`, hidden: true }),
      hint: make("span", "writer-hint"),
      count: make("span", "writer-count", { hidden: true }),
      add: make("button", "writer-add button button--primary button--small", { type: "button" }),
      closed: make("p", "writer-closed", { hidden: true }),
      elsewhere: make("a", "writer-elsewhere", { hidden: true }),
    };
    parts.foot = make("div", "writer-foot", { hidden: true }, parts.hint, parts.count, parts.add);
    parts.sheet = make("div", "writer-sheet", {}, parts.field, parts.foot);
    this.#parts = parts;
    parts.field.setAttribute("aria-describedby", parts.message.id);
    this.append(parts.waiting, parts.closed, parts.elsewhere, parts.sheet, parts.message);
    this.#listen();
  }

  #listen() {
    const { field, add, sheet } = this.#parts;
    field.addEventListener("input", () => this.#typed());
    field.addEventListener("keydown", (event) => this.#key(event));
    add.addEventListener("pointerdown", (event) => event.preventDefault());
    add.addEventListener("click", () => this.#add());
    sheet.addEventListener("focusin", ({ relatedTarget }) => this.#entered(relatedTarget));
    sheet.addEventListener("focusout", () => afterPress(() => this.#left()));
  }

  #entered(from) {
    if (!this.#parts.sheet.contains(from)) this.#cameFrom = from?.closest("board-card") ?? null;
    this.#showFoot(true);
  }

  /** To the card that one came from, or to the nearest one of the lane: from there the keys go on. */
  #goBack() {
    const nearest = [...this.closest(".lane").querySelectorAll("board-card:not([data-aside])")].at(-1);
    const card = this.#cameFrom?.isConnected ? this.#cameFrom : nearest;
    card?.draw();
    if (card) card.focus();
    else this.#parts.field.blur();
  }

  #left() {
    this.#showFoot(this.#parts.sheet.contains(document.activeElement));
    this.#showSheet();
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") this.#goBack();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    this.#add();
  }

  #add() {
    const { field } = this.#parts;
    if (this.#isClosed) return this.#tellMessage(this.#parts.closed.textContent);
    const reason = refusal(field.value);
    if (reason) {
      field.focus();
      return this.#tellMessage(this.#say(reason, MOST), field.value === "" ? "note" : "error");
    }
    const added = { edit: crypto.randomUUID(), card: crypto.randomUUID(), lane: this.lane, text: stripped(field.value) };
    this.#write("");
    this.board.send("card-add", added);
    this.#wait(added);
    this.#parts.waiting.lastElementChild?.scrollIntoView({ block: "nearest" });
    field.focus({ preventScroll: true });
  }

  #refused(waiting, message) {
    if (this.#parts.field.value !== "") {
      Object.assign(waiting, { state: "refused", message });
      const back = make("button", "button button--quiet button--small", { type: "button" });
      tell(back, this.#say("writer.takeBack")).addEventListener("click", () => {
        this.arrived(waiting.card);
        this.offer(waiting.text, message);
      });
      waiting.element.append(back);
      this.#keep();
      return this.showWaiting();
    }
    this.arrived(waiting.card);
    this.#write(waiting.text);
    this.#tellMessage(message);
  }

  #wait({ edit, card, text }) {
    const words = make("p", "card-text", { dir: "auto", textContent: text });
    const element = make("li", "", {}, words, make("span", "waiting-state"));
    this.#waiting.set(edit, { edit, card, text, element, state: "sent" });
    this.#parts.waiting.append(element);
    this.showWaiting();
  }

  #write(text) {
    this.#parts.field.value = text;
    this.#typed();
  }

  #typed() {
    const { field } = this.#parts;
    grow(field);
    this.#keep();
    this.#tellMessage("");
    this.#showCount(lengthOf(field.value));
    this.#showSheet();
    this.#showFoot(this.contains(document.activeElement));
  }

  #keep() {
    this.board.outbox?.keepDraft(`lane/${this.lane}`, this.words ? { text: this.words } : null);
  }

  #showCount(length) {
    const { count } = this.#parts;
    count.hidden = length < COUNT_FROM;
    tell(count, count.hidden ? "" : this.#say("writer.count", length, MOST));
    flag(count, "over", length > MOST);
    if (length > MOST) this.#tellMessage(this.#say("writer.tooLong", MOST));
  }

  #showFoot(focused) {
    this.#parts.foot.hidden = !focused && !this.#parts.field.value;
  }

  #tellMessage(text, kind = "error") {
    const { field, message } = this.#parts;
    tell(message, text).hidden = !text;
    message.dataset.kind = kind;
    field.setAttribute("aria-invalid", String(Boolean(text) && kind === "error"));
  }

  #say(key, ...values) {
    return this.board?.say?.(key, ...values) ?? "";
  }
}

customElements.define("card-writer", CardWriter);
