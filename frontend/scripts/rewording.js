// One person's rewording of one card, from the first letter until the server has it. Knows no page.
//
// The server alone says what the card's words are. Here stand the words as last saved, over them the changes that are on
// their way (at most one save is), and over those what is not sent yet: together they make what one sees in the field. What
// others saved meanwhile is carried through all three, exactly as the server carries what we send.
import {
  applied,
  apart,
  carried,
  changesOf,
  differenceBetween,
  inverted,
  nothing,
  splicesOf,
  typedBetween,
} from "./text-changes.js";
import { refusal, stripped } from "./card-text.js";

/** As long as the server carries changes over others' letter by letter (see Rewordings.java). */
const TOGETHER = 120_000;

export class Rewording {
  #unsent;
  #unsentSince = null;
  #expected;
  #apart = false;
  #made = null;

  /** How often the server's words were not those that followed from what it told; a difference between the two. */
  corrected = 0;

  /** `value` is what stands in the field, `sent` what is on its way, `refused` what the server would not have. */
  constructor({ version, text }, value = text) {
    this.saved = { version, text };
    this.newest = { version, text };
    this.value = value;
    this.sent = null;
    this.refused = null;
    this.#rest(text);
  }

  /** Words that an earlier page left behind: they were written apart from what others write now. */
  static left(base, value) {
    const rewording = new Rewording(base, value);
    rewording.#apart = true;
    return rewording;
  }

  /**
   * Takes up a save that an earlier page began: the same edit, so that the server knows it. What that page kept says what was
   * typed after it; others' letters that had come in meanwhile stand in both its texts, and are not taken for one's own.
   */
  static resumed(shown, { edit, base, text }, kept) {
    const rewording = new Rewording(shown, kept?.text ?? text);
    rewording.sent = { edit, base, text, set: null };
    rewording.#rest(kept?.expected ?? text);
    return rewording;
  }

  /** What a later page needs to go on from here, or null when all is on its way or saved. */
  get kept() {
    if (!this.dirty && !this.refused) return null;
    return { base: this.saved, text: this.value, sent: this.sent?.edit ?? null, expected: this.#expected };
  }

  get dirty() {
    return stripped(this.value) !== stripped(this.#expected);
  }

  get done() {
    return !this.sent && !this.refused && !this.dirty;
  }

  /** The sentence (a key) that says why what stands there now cannot be kept. */
  get fault() {
    return this.dirty ? refusal(this.value) : null;
  }

  /** Something was typed. Returns the changes. */
  typed(value, caret, now = Date.now()) {
    const set = typedBetween(this.value, value, caret);
    this.change(set, now);
    return set;
  }

  change(set, now = Date.now()) {
    this.#unsent = this.#unsent.compose(set);
    this.#unsentSince ??= now;
    this.value = applied(set, this.value);
    if (stripped(this.value) !== this.refused?.text) this.refused = null;
  }

  /** The space before the next word, which is never saved, stands where it stood in words from before. */
  endsAs(before) {
    const space = before.slice(stripped(`.${before}`).length - 1);
    if (this.value.endsWith(space)) return;
    this.change(changesOf([{ from: this.value.length, to: this.value.length, put: space }], this.value.length));
  }

  /** A newer card came in. Returns the changes that the field must make, or null to leave it alone. */
  arrived(card, now = Date.now()) {
    this.newest = newer(this.newest, card);
    return card.version > this.saved.version ? this.#making(() => this.#hear(card, now)) : null;
  }

  #hear(card, now) {
    const step = this.#stepTo(card);
    const next = card.version === this.saved.version + 1;
    if (this.sent) {
      if (!next || !this.sent.set || !step) return;
      if (step.edit === this.sent.edit) this.#acknowledge(card);
      else this.#take(this.#setOf(step), card);
      return;
    }
    this.#apart ||= this.dirty && now - this.#unsentSince > TOGETHER;
    if (this.#apart && this.dirty) return;
    this.#take(next && step ? this.#setOf(step) : differenceBetween(this.saved.text, card.text), card);
  }

  /** The next save, or null when there is nothing to send or one is still on its way. */
  next(edit) {
    if (this.sent || this.refused || !this.dirty || this.fault) return null;
    const edges = edgesOf(this.value);
    const set = apart(this.#unsent.compose(edges));
    const text = applied(edges, this.value);
    this.sent = { edit, base: this.saved.version, text, set };
    this.#unsent = inverted(edges, this.value);
    this.#unsentSince = null;
    this.#expected = text;
    const changes = this.#apart ? null : splicesOf(set);
    this.#apart = false;
    return { edit, base: this.sent.base, text, changes };
  }

  /** Whether an answer says no more than that what was sent is saved as it was: then the field stays as it is. */
  isJustSaved({ edit, ok, card }) {
    const isNext = card?.version === this.saved.version + 1 && this.newest.version <= card.version;
    return Boolean(ok && edit === this.sent?.edit && isNext && card.text === this.#expected);
  }

  /** The server answered. Returns the changes that the field must make, or null to leave it alone. */
  settled({ edit, ok, message, card, steps = [] }) {
    if (edit !== this.sent?.edit) return null;
    return this.#making(() => (ok ? this.#accept(card, steps) : this.#refuse(message)));
  }

  #accept(card, steps) {
    if (this.sent.set) for (const step of steps) this.#follow(step);
    this.newest = newer(this.newest, card);
    if (this.sent) this.#acknowledge(newer(this.newest, this.saved));
    else if (this.newest.version > this.saved.version) this.#catchUp();
  }

  /** Where a place in the field is in the saved words. */
  toSaved(place) {
    const back = this.#all.invertedDesc;
    return back.mapPos(Math.min(place, back.length), -1);
  }

  /** Where a place in the saved words is in the field: before one's own letters that stand there. */
  fromSaved(place) {
    const all = this.#all;
    return all.mapPos(Math.min(place, all.length), -1);
  }

  get #all() {
    return this.sent?.set ? this.sent.set.compose(this.#unsent) : this.#unsent;
  }

  #stepTo(card) {
    if (card.step?.version === card.version) return card.step;
    return card.text === this.saved.text ? { version: card.version, changes: [] } : null;
  }

  #setOf(step) {
    return changesOf(step.changes, this.saved.text.length);
  }

  #follow(step) {
    if (step.version !== this.saved.version + 1) return;
    const set = this.#setOf(step);
    const words = { version: step.version, text: applied(set, this.saved.text) };
    if (step.edit === this.sent?.edit) this.#acknowledge(words);
    else this.#take(set, words);
  }

  /** Something that others saved comes beneath what is on its way and what is not sent. */
  #take(set, { version, text }) {
    let over = set;
    if (this.sent) {
      over = carried(set, this.sent.set, true);
      this.sent.set = carried(this.sent.set, set);
    }
    this.saved = { version, text };
    this.#show(over);
  }

  /** What was on its way is saved. Where the words are not what they should be now, the server's count. */
  #acknowledge({ version, text }) {
    this.sent = null;
    this.saved = { version, text };
    if (text === this.#expected) return;
    this.corrected++;
    this.#show(differenceBetween(this.#expected, text));
  }

  #show(over) {
    const shown = carried(over, this.#unsent, true);
    this.#unsent = carried(this.#unsent, over);
    this.#expected = applied(over, this.#expected);
    this.value = applied(shown, this.value);
    this.#made = this.#made?.compose(shown) ?? shown;
  }

  #catchUp() {
    this.#take(differenceBetween(this.saved.text, this.newest.text), this.newest);
  }

  #refuse(message) {
    const { text, set } = this.sent;
    if (set) {
      this.#unsent = set.compose(this.#unsent);
      this.#expected = this.saved.text;
    } else {
      this.#rest(this.saved.text);
    }
    this.sent = null;
    this.refused = { text, message };
    if (this.newest.version > this.saved.version) this.#catchUp();
  }

  /** What became of the field while this was done. */
  #making(act) {
    this.#made = null;
    act();
    return this.#made?.empty ? null : this.#made;
  }

  #rest(text) {
    this.#expected = text;
    this.#unsent = text === this.value ? nothing(text.length) : differenceBetween(text, this.value);
    this.#unsentSince = this.#unsent.empty ? null : Date.now();
  }
}

const newer = (one, other) => (other && other.version > one.version ? { version: other.version, text: other.text } : one);

/** Takes away what the server would: the spaces around. They stay in the field, for the next word. */
function edgesOf(value) {
  const start = value.length - stripped(`${value}.`).length + 1;
  const end = stripped(`.${value}`).length - 1;
  const splices = [
    { from: 0, to: start, put: "" },
    { from: Math.max(start, end), to: value.length, put: "" },
  ];
  return changesOf(splices, value.length);
}
