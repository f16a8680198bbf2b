/*
 * <saving-state saved saving held lost back unsaved full late kept some slow>: one small place that says how it is with what one does
 * here: saved, being saved, not to be saved as it is, kept in this browser, back, or saved while the others are heard late.
 * Attributes: the sentences, and `kept`, `some` and `slow`, words for where there is little room.
 *
 * Asks on the window by saving-asked, and hears there: saving-waits, with how many deeds and words are on their way and how many are held, since a card says why
 * they cannot be saved; keeping-failed, when the browser cannot keep; connection-told, with what the connection's banner says at
 * the same moment.
 */
import { make, tell } from "./elements.js";

const SHOWN_AT_LEAST = 800;
const ABOUT_WHAT_ONE_DOES = new Set(["lost", "unsaved", "back"]);
const SHORT = { lost: "kept", unsaved: "kept", held: "some", late: "slow" };

class SavingState extends HTMLElement {
  #icon = make("span", "saving-icon", { ariaHidden: "true" });
  #words = make("span", "saving-words");
  #short = make("span", "saving-short", { ariaHidden: "true" });
  #ends = new AbortController();
  #waits = 0;
  #held = 0;
  #connection = "";
  #full = false;
  #later = 0;
  #until = 0;

  connectedCallback() {
    this.replaceChildren(this.#icon, this.#words, this.#short);
    this.#ends = new AbortController();
    const on = (type, act) => window.addEventListener(type, act, { signal: this.#ends.signal });
    on("saving-waits", ({ detail }) => this.#know({ waits: detail.count, held: detail.held }));
    on("connection-told", ({ detail }) => this.#know({ connection: detail.state }));
    on("keeping-failed", () => this.#know({ full: true }));
    this.#connection = document.querySelector("connection-banner")?.dataset.state ?? "";
    this.#show(this.#state());
    window.dispatchEvent(new CustomEvent("saving-asked")); // The board may be in use already.
  }

  disconnectedCallback() {
    this.#ends.abort();
    clearTimeout(this.#later);
  }

  #know({ waits = this.#waits, held = this.#held, connection = this.#connection, full = this.#full }) {
    this.#waits = waits;
    this.#held = held;
    this.#connection = connection;
    this.#full = full && (waits + held > 0 || Boolean(connection));
    this.#settle();
  }

  /** What is not saved is said at once. That it is saved again may wait a moment, so that nothing blinks. */
  #settle() {
    const next = this.#state();
    clearTimeout(this.#later);
    if (next === this.dataset.state) return;
    const wait = next === "saved" ? Math.max(0, this.#until - performance.now()) : 0;
    if (wait) this.#later = setTimeout(() => this.#show(this.#state()), wait);
    else this.#show(next);
  }

  #state() {
    if (this.#full) return "full";
    if (ABOUT_WHAT_ONE_DOES.has(this.#connection)) return this.#connection;
    if (this.#waits) return "saving";
    if (this.#held) return "held";
    return this.#connection === "late" ? "late" : "saved";
  }

  #show(state) {
    this.#until = performance.now() + SHOWN_AT_LEAST;
    this.dataset.state = state;
    tell(this.#words, this.getAttribute(state));
    tell(this.#short, this.getAttribute(SHORT[state] ?? state));
    this.title = this.getAttribute(state);
  }
}

customElements.define("saving-state", SavingState);
