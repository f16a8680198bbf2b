// One line at the head of the board, where nobody writes: what just happened, and what one may do about it. The next one takes
// its place. It stays while one is at it, and whoever was at it when it goes is back where they came from.
import { make } from "./elements.js";

const STAYS = 5000;
const STAYS_WITH_ACTION = 15_000;

export class Notice {
  #host;
  #shown = null;
  #before = null;
  #ends = 0;

  constructor(host) {
    this.#host = host;
  }

  /** `action` is `{text, act}`. In calm mode only what asks for an answer, or answers, is shown; all is said to screen readers elsewhere. */
  show(text, action, always = Boolean(action)) {
    this.hide();
    if (document.documentElement.dataset.calm === "true" && !always) return;
    this.#shown = make("div", "board-notice", { popover: "manual" }, make("span", "", { textContent: text, ariaHidden: "true" }));
    if (action) this.#shown.append(this.#button(action));
    this.#host.append(this.#shown);
    this.#shown.showPopover();
    this.#endsAfter(action ? STAYS_WITH_ACTION : STAYS);
  }

  hide() {
    clearTimeout(this.#ends);
    if (!this.#shown) return;
    const held = this.#shown.contains(document.activeElement);
    this.#shown.remove();
    this.#shown = null;
    if (held) this.#goBack();
  }

  /** To what one came from, or, where that folded away since, to where one can write around it. */
  #goBack() {
    this.#before?.focus({ preventScroll: true });
    for (let around = this.#before; around && document.activeElement === document.body; around = around.parentElement) {
      around.querySelector("textarea")?.focus({ preventScroll: true });
    }
  }

  #endsAfter(time) {
    this.#ends = setTimeout(() => {
      if (this.#shown.matches(":hover, :focus-within")) this.#endsAfter(STAYS);
      else this.hide();
    }, time);
  }

  #button({ text, act }) {
    const button = make("button", "board-notice-action", { type: "button", textContent: text });
    button.addEventListener("focus", ({ relatedTarget }) => (this.#before = relatedTarget));
    button.addEventListener("click", () => {
      this.hide();
      act();
    });
    return button;
  }
}
