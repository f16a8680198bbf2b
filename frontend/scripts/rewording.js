// One person's rewording of one card, from the first letter until the server has it. Knows no page.
import { merge } from "./merge.js";
import { refusal, stripped } from "./card-text.js";

export class Rewording {
  /** `value` is what stands in the field, `sent` what is on its way, `refused` what the server would not have. */
  constructor({ version, text }, value = text) {
    this.base = { version, text };
    this.newest = this.base;
    this.value = value;
    this.sent = null;
    this.refused = null;
  }

  /** Takes up a save that an earlier page began: the same edit, so that the server knows it. */
  static resumed(shown, { edit, base, text }, value = text) {
    const rewording = new Rewording(shown, value);
    rewording.sent = { edit, base, text };
    return rewording;
  }

  get dirty() {
    return stripped(this.value) !== stripped(this.sent?.text ?? this.base.text);
  }

  get done() {
    return !this.sent && !this.refused && !this.dirty;
  }

  /** The sentence (a key) that says why what stands there now cannot be kept. */
  get fault() {
    return this.dirty ? refusal(this.value) : null;
  }

  typed(value) {
    this.value = value;
    if (stripped(value) !== this.refused?.text) this.refused = null;
  }

  /** A newer card came in. Returns what the field must show instead, or null to leave it alone. */
  arrived(card) {
    if (card.version <= this.newest.version) return null;
    this.newest = { version: card.version, text: card.text };
    if (this.sent?.accepted) return this.#accept(this.sent, this.newest);
    return this.sent || this.dirty || this.refused ? null : this.#accept(this.base, this.newest);
  }

  /** The next save, or null when there is nothing to send or one is still on its way. */
  next(edit) {
    if (this.sent || this.refused || !this.dirty || this.fault) return null;
    this.sent = { edit, base: this.base.version, text: stripped(this.value) };
    return this.sent;
  }

  /** The server answered. Returns what the field must show instead, or null to leave it alone. */
  settled({ edit, ok, message, card }) {
    if (edit !== this.sent?.edit) return null;
    const sent = this.sent;
    if (!ok) {
      this.sent = null;
      this.refused = { text: sent.text, message };
      return null;
    }
    if (typeof card?.text === "string") return this.#accept(sent, newer(card, this.newest));
    // Without the saved card nothing tells whether what we hold already has our words: wait for the next.
    if (this.newest.text === sent.text) return this.#accept(sent, this.newest);
    this.sent = { ...sent, accepted: true };
    return null;
  }

  #accept(from, card) {
    this.sent = null;
    this.base = { version: card.version, text: card.text };
    this.newest = newer(this.base, this.newest);
    const merged = merge(from.text, this.value, card.text);
    if (merged.text === this.value) return null;
    this.value = merged.text;
    return merged;
  }
}

const newer = (one, other) => (other.version > one.version ? other : one);
