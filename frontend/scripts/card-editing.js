// Typing in a card: the field in place of the words, a save after each pause, and no word ever lost.
import { COUNT_FROM, MOST, lengthOf, stripped } from "./card-text.js";
import { flag, grow, make, tell } from "./elements.js";
import { Rewording } from "./rewording.js";

const PAUSE = 300;
const SHOWN_SAVED = 2500;

export class CardEditing {
  #card;
  #parts;
  #field = null;
  #rewording = null;
  #pause = 0;
  #saved = 0;
  #lastSent = null;

  constructor(card, parts) {
    this.#card = card;
    this.#parts = parts;
  }

  get open() {
    return Boolean(this.#field);
  }

  /** The words as this person has them, while they are not (all) on the server. */
  get text() {
    return this.#rewording && stripped(this.#rewording.value) ? this.#rewording.value : null;
  }

  sentWords(text) {
    return this.#lastSent === text || this.#rewording?.base.text === text;
  }

  begin(event) {
    if (this.open || !this.#card.card?.mayEdit) return;
    const caret = event ? caretAt(event, this.#parts.text) : null;
    this.#rewording ??= new Rewording(this.#card.card);
    this.#openField();
    this.#field.focus({ preventScroll: true });
    const place = caret ?? this.#field.value.length;
    this.#field.setSelectionRange(place, place);
    this.#card.dispatchEvent(new CustomEvent("card-field-open", { bubbles: true, detail: { field: this.#field } }));
  }

  /** A save or a draft of an earlier page: taken up where it was left. */
  resume(edit, draft) {
    const { card } = this.#card;
    if (!card || this.#rewording) return;
    const value = draft?.text ?? edit?.text;
    this.#rewording = edit ? Rewording.resumed(card, edit, value) : new Rewording(draft.base ?? card, value);
    this.#rewording.arrived(card);
    this.#soon();
    this.#card.show();
    this.showState();
  }

  arrived(card) {
    this.#take(this.#rewording?.arrived(card));
    this.#forgetWhenDone();
  }

  settled(answer) {
    if (!this.#rewording) return;
    this.#take(this.#rewording.settled(answer));
    this.#keepTyped();
    if (this.#rewording.refused && !this.open) this.#openField();
    if (answer.ok) this.#saved = Date.now();
    this.#soon();
    this.#forgetWhenDone();
    if (answer.card?.version) this.#card.card = { ...this.#card.card, ...answer.card };
    this.#card.show();
    this.showState();
  }

  /** Ends typing. What is typed is sent; what cannot be kept stays in the field with the reason. */
  finish(backToCard) {
    if (!this.open) return;
    this.save();
    const blank = stripped(this.#rewording.value) === "";
    if (blank) this.#rewording = null;
    else if (this.#rewording.fault || this.#rewording.refused) return this.showState();
    this.#closeField();
    if (blank) this.#card.board.outbox?.keepDraft(`card/${this.#card.cardId}`, null);
    this.#forgetWhenDone();
    this.#card.show();
    this.showState();
    if (backToCard) this.#card.focus({ preventScroll: true });
  }

  /** The card went from the page for good: what was typed goes to the server, which says what becomes of it. */
  leave() {
    if (this.#rewording) this.save();
  }

  save() {
    clearTimeout(this.#pause);
    const next = this.#rewording?.next(crypto.randomUUID());
    if (next) this.#lastSent = next.text;
    if (next) this.#card.board.send("card-reword", { card: this.#card.cardId, ...next });
    this.showState();
  }

  showState() {
    const rewording = this.#rewording;
    const key = this.#stateKey(rewording);
    const { state, message } = this.#parts;
    tell(state, this.#counted(rewording) || (key ? this.#card.say(key) : ""));
    state.dataset.state = key?.split(".")[1] ?? "";
    const reason = rewording?.refused?.message ?? (rewording?.fault ? this.#card.say(rewording.fault, MOST) : "");
    tell(message, reason).hidden = !reason;
    flag(this.#card, "refused", reason);
    this.#field?.setAttribute("aria-invalid", String(Boolean(reason)));
  }

  #stateKey(rewording) {
    if (rewording?.sent) return this.#card.board.isKept(rewording.sent.edit) ? "card.kept" : "card.saving";
    if (rewording?.dirty && !rewording.fault) return this.#card.board.online ? "card.saving" : "card.kept";
    return Date.now() - this.#saved < SHOWN_SAVED ? "card.saved" : null;
  }

  #counted(rewording) {
    const length = this.open ? lengthOf(rewording.value) : 0;
    return length >= COUNT_FROM ? this.#card.say("writer.count", length, MOST) : "";
  }

  #openField() {
    const { text, message } = this.#parts;
    this.#field = make("textarea", "card-field", { rows: 1, dir: "auto", value: this.#rewording.value });
    this.#field.ariaLabel = this.#card.say("card.field");
    this.#field.setAttribute("aria-describedby", message.id);
    this.#field.addEventListener("input", () => this.#typed());
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.#field.addEventListener("blur", () => setTimeout(() => this.#blurred()));
    text.hidden = true;
    text.after(this.#field);
    grow(this.#field);
    flag(this.#card, "editing", true);
    this.#card.show();
  }

  #closeField() {
    this.#card.dispatchEvent(new CustomEvent("card-field-close", { bubbles: true, detail: { field: this.#field } }));
    this.#field.remove();
    this.#field = null;
    this.#parts.text.hidden = false;
    flag(this.#card, "editing", false);
  }

  #key(event) {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    this.finish(true);
  }

  #blurred() {
    const active = document.activeElement;
    if (this.open && this.#card.isConnected && active !== this.#field && !this.#card.contains(active)) this.finish(false);
  }

  #typed() {
    this.#rewording.typed(this.#field.value);
    grow(this.#field);
    this.#keepTyped();
    this.#soon();
    this.showState();
  }

  #soon() {
    clearTimeout(this.#pause);
    if (this.#rewording?.dirty) this.#pause = setTimeout(() => this.save(), PAUSE);
  }

  /** Half-typed words stay in this browser until they are on their way. */
  #keepTyped() {
    const { dirty, refused, base, value } = this.#rewording;
    const draft = dirty || refused ? { base, text: value } : null;
    this.#card.board.outbox?.keepDraft(`card/${this.#card.cardId}`, draft);
  }

  #take(merged) {
    if (!merged || !this.#field) return;
    const { selectionStart, selectionEnd, selectionDirection } = this.#field;
    this.#field.value = merged.text;
    this.#field.setSelectionRange(merged.at(selectionStart), merged.at(selectionEnd), selectionDirection);
    grow(this.#field);
  }

  #forgetWhenDone() {
    if (this.open || !this.#rewording?.done) return;
    this.#rewording = null;
    if (this.#saved) setTimeout(() => this.showState(), SHOWN_SAVED + 50);
  }
}

/** Where in the words someone clicked, so that the caret stands there. */
function caretAt({ clientX, clientY }, text) {
  const found = document.caretPositionFromPoint?.(clientX, clientY);
  return found && text.contains(found.offsetNode) ? found.offset : null;
}
