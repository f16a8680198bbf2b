// One line at the foot of the board: what just happened, and what one may do about it. The next one takes its place.
import { make } from "./elements.js";

const STAYS = 5000;
const STAYS_WITH_ACTION = 15_000;

export class Notice {
  #host;
  #shown = null;
  #ends = 0;

  constructor(host) {
    this.#host = host;
  }

  /** `action` is `{text, act}`. In calm mode only what asks for an answer is shown; all is said to screen readers elsewhere. */
  show(text, action) {
    this.hide();
    if (document.documentElement.dataset.calm === "true" && !action) return;
    this.#shown = make("div", "board-notice", { popover: "manual" }, make("span", "", { textContent: text, ariaHidden: "true" }));
    if (action) this.#shown.append(this.#button(action));
    this.#host.append(this.#shown);
    this.#shown.showPopover();
    this.#ends = setTimeout(() => this.hide(), action ? STAYS_WITH_ACTION : STAYS);
  }

  hide() {
    clearTimeout(this.#ends);
    if (!this.#shown) return;
    this.#shown.remove();
    this.#shown = null;
  }

  #button({ text, act }) {
    const button = make("button", "board-notice-action", { type: "button", textContent: text });
    button.addEventListener("click", () => {
      this.hide();
      act();
    });
    return button;
  }
}
