// Typing in a card: the field in place of the words, a save after each pause, and no letter ever lost. While somebody else
// has the caret in the same words, letters go out as they come.
import { COUNT_FROM, MOST, lengthOf, stripped } from "./card-text.js";
import { CardField } from "./card-field.js";
import { flag, make, tell } from "./elements.js";
import { caretAt } from "./letters.js";
import { afterPress, endPress } from "./press.js";
import { Rewording } from "./rewording.js";
import { differenceBetween } from "./text-changes.js";

const PAUSE = 300;
const LONGEST_WAIT = 2000;
const BETWEEN_LETTERS = 120;
const SHOWN_SAVED = 2500;

export class CardEditing {
  #card;
  #parts;
  #field = null;
  #rewording = null;
  #pause = 0;
  #saved = -Infinity;
  #lastSent = null;
  #sentAt = 0;
  #waitsSince = 0;
  #held = [];

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

  /** Whether this page itself made the card say so. */
  wrote({ text, step }) {
    const edit = step?.edit;
    return (edit && edit === this.#lastSent?.edit) || text === this.#lastSent?.text || text === this.#rewording?.saved.text;
  }

  /** Where a place in the saved words, of the version that is told too, stands in the field. */
  fromSaved(place) {
    return this.open ? this.#rewording.fromSaved(place) : place;
  }

  /** The field, while it is open. */
  get field() {
    return this.#field?.element ?? null;
  }

  /** Which version the field's words stand on. */
  get version() {
    return this.#rewording?.saved.version ?? this.#card.card?.version;
  }

  begin(event) {
    if (this.open || !this.#card.card?.mayEdit) return;
    const caret = event ? clickedAt(event, this.#parts.text) : null;
    endPress(); // The field of another card closes before this one opens, but not under the click.
    this.#rewording ??= new Rewording(this.#card.card);
    this.#openField();
    this.#field.putCaret(caret);
    this.#card.dispatchEvent(new CustomEvent("card-field-open", { bubbles: true, detail: { field: this.field } }));
  }

  /** A save or a draft of an earlier page: taken up where it was left. */
  resume(edit, draft) {
    const { card } = this.#card;
    if (!card || this.#rewording) return;
    const isUnderWay = edit && (!draft || draft.sent === edit.edit);
    this.#rewording = isUnderWay ? Rewording.resumed(card, edit, draft) : Rewording.left(draft.base ?? card, draft.text);
    this.#rewording.arrived(card);
    this.#soon();
    this.#card.show();
    this.showState();
  }

  /** Goes on in a field that stood here before the page was drawn anew, with the caret in the same words. */
  goOn({ text, selectionStart, selectionEnd, selectionDirection }) {
    const { card } = this.#card;
    if (this.open || !card?.mayEdit) return;
    this.#rewording ??= new Rewording(card);
    this.#rewording.endsAs(text);
    this.begin();
    const set = differenceBetween(text, this.#rewording.value);
    const [from, to] = [selectionStart, selectionEnd].map((place) => set.mapPos(place, -1));
    this.field.setSelectionRange(from, to, selectionDirection);
  }

  arrived(card) {
    if (this.#field?.composing) return void this.#held.push(() => this.arrived(card));
    const rewording = this.#rewording;
    const wasSent = Boolean(rewording?.sent);
    this.#take(rewording?.arrived(card));
    if (wasSent && !rewording.sent) this.#saved = performance.now(); // Told to all, before the answer.
    this.#soon();
    this.#forgetWhenDone();
    if (rewording) this.showState();
  }

  settled(answer) {
    if (!this.#rewording) return;
    const holds = this.#field?.composing && !this.#rewording.isJustSaved(answer);
    if (holds) return void this.#held.push(() => this.settled(answer));
    this.#take(this.#rewording.settled(answer));
    this.#keepTyped();
    if (this.#rewording.refused && !this.open) this.#openField();
    if (answer.ok) this.#saved = performance.now();
    this.#soon();
    this.#forgetWhenDone();
    if (answer.card?.version) this.#card.card = { ...this.#card.card, ...answer.card };
    this.#card.show();
    this.showState();
  }

  /** Words that were refused go to the server again, now that one may write here. */
  tryAgain() {
    if (!this.#rewording?.refused || !this.#card.card?.mayEdit) return;
    this.#rewording.refused = null;
    this.#soon();
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

  /** The card went from the page for good: what was typed goes to the server, which says what becomes of it, or said so before. */
  leave() {
    if (this.#rewording) this.save();
    if (this.#rewording && !this.#rewording.sent && !this.#rewording.done) this.#card.board.cardLeft(this.#card.cardId, this.#rewording.value);
    this.#card.board?.saving?.typed(this.#card.cardId);
  }

  save() {
    clearTimeout(this.#pause);
    const next = this.#rewording?.next(crypto.randomUUID());
    if (next) {
      this.#lastSent = next;
      this.#sentAt = performance.now();
      this.#waitsSince = 0;
      this.#card.board.send("card-reword", { card: this.#card.cardId, ...next });
      this.#keepTyped();
    }
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
    this.#tellTyped();
    this.field?.setAttribute("aria-invalid", String(Boolean(reason)));
  }

  /** To who says whether all is saved. */
  #tellTyped() {
    const { refused, fault, dirty } = this.#rewording ?? {};
    this.#card.board?.saving?.typed(this.#card.cardId, refused || fault ? "held" : dirty ? "waits" : undefined);
  }

  #stateKey(rewording) {
    if (rewording?.sent) return this.#card.board.isKept(rewording.sent.edit) ? "card.kept" : "card.saving";
    if (rewording?.dirty && !rewording.fault) return this.#card.board.online ? "card.saving" : "card.kept";
    return performance.now() - this.#saved < SHOWN_SAVED ? "card.saved" : null;
  }

  #counted(rewording) {
    const length = this.open ? lengthOf(rewording.value) : 0;
    return length >= COUNT_FROM ? this.#card.say("writer.count", length, MOST) : "";
  }

  #openField() {
    const { text, message } = this.#parts;
    const element = make("textarea", "card-field", { rows: 1, dir: "auto" });
    element.ariaLabel = this.#card.say("card.field");
    element.setAttribute("aria-describedby", message.id);
    element.addEventListener("keydown", (event) => this.#key(event));
    element.addEventListener("blur", () => afterPress(() => this.#blurred()));
    text.hidden = true;
    text.after(element);
    this.#field = new CardField(element, this.#rewording, {
      typed: () => this.#typed(),
      composed: () => this.#composed(),
      caret: () => this.#tellCaret(),
    });
    flag(this.#card, "editing", true);
    this.#card.show();
  }

  #closeField() {
    this.#card.dispatchEvent(new CustomEvent("card-field-close", { bubbles: true, detail: { field: this.field } }));
    this.field.remove();
    this.#field = null;
    this.#parts.text.hidden = false;
    flag(this.#card, "editing", false);
    this.#composed();
    this.#tellCaret();
  }

  #key(event) {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    this.finish(true);
  }

  #blurred() {
    const active = document.activeElement;
    if (this.open && this.#card.isConnected && active !== this.field && !this.#card.contains(active)) this.finish(false);
  }

  #typed() {
    this.#keepTyped();
    this.#soon();
    this.showState();
  }

  /** What came in while a letter was being composed was held, for it would have broken that letter. */
  #composed() {
    for (const act of this.#held.splice(0)) act();
    this.#soon();
  }

  /** After a pause, or when one has typed on for long; with somebody else in the same words at once, and then steadily. */
  #soon() {
    clearTimeout(this.#pause);
    if (!this.#rewording?.dirty) return void (this.#waitsSince = 0);
    const now = performance.now();
    this.#waitsSince ||= now;
    const rest = Math.min(PAUSE, this.#waitsSince + LONGEST_WAIT - now);
    const shared = this.#card.hasAttribute("data-written-by") && !this.#field?.composing;
    const wait = shared ? this.#sentAt + BETWEEN_LETTERS - now : this.#field?.composing ? LONGEST_WAIT : rest;
    if (wait > 0) this.#pause = setTimeout(() => this.save(), wait);
    else this.save();
  }

  /** Where the caret is, for the others, in the words as they are saved. */
  #tellCaret() {
    const { field } = this;
    const at = field && this.#rewording && !this.#card.card?.quiet && {
      version: this.#rewording.saved.version,
      from: this.#rewording.toSaved(this.#field.anchor),
      to: this.#rewording.toSaved(this.#field.head),
    };
    this.#card.dispatchEvent(
      new CustomEvent("card-caret", { bubbles: true, detail: at ? { card: this.#card.cardId, ...at } : null }),
    );
  }

  /** Half-typed words stay in this browser until they are on their way. */
  #keepTyped() {
    this.#card.board.outbox?.keepDraft(`card/${this.#card.cardId}`, this.#rewording.kept);
  }

  #take(set) {
    if (!this.#field) return;
    this.#field.take(set);
    this.#tellCaret();
  }

  #forgetWhenDone() {
    if (this.open || !this.#rewording?.done) return;
    this.#rewording = null;
    if (this.#saved > 0) setTimeout(() => this.showState(), SHOWN_SAVED + 50);
  }
}

/** Where in the words someone clicked, so that the caret stands there. */
function clickedAt({ clientX, clientY }, text) {
  const found = caretAt(clientX, clientY);
  return found && text.contains(found.node) ? found.offset : null;
}
