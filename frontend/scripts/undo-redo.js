/*
 * <undo-redo undo redo>: two buttons in a board's bar, with their words. Property `possible` {undo, redo}: what can be
 * done now. Event on the document: undo-asked, with the deed.
 */
import { make } from "./elements.js";

const DEEDS = ["undo", "redo"];
const KEYS = { undo: "Control+Z Meta+Z", redo: "Control+Shift+Z Control+Y Meta+Shift+Z" };

class UndoRedo extends HTMLElement {
  #buttons = {};

  connectedCallback() {
    if (this.#buttons.undo) return;
    for (const deed of DEEDS) this.append((this.#buttons[deed] = this.#button(deed)));
    this.possible = { undo: false, redo: false };
  }

  /** Not `disabled`: who pressed the last one keeps the focus, and a screen reader still finds it. */
  set possible(possible) {
    for (const deed of DEEDS) this.#buttons[deed].ariaDisabled = String(!possible[deed]);
  }

  #button(deed) {
    const words = this.getAttribute(deed);
    const word = make("span", "undo-redo-word", { textContent: words });
    const button = make("button", "undo-redo-button", { type: "button", title: words }, word);
    button.dataset.deed = deed;
    button.setAttribute("aria-keyshortcuts", KEYS[deed]);
    button.addEventListener("click", () => button.ariaDisabled === "true" || this.#ask(deed));
    return button;
  }

  #ask(deed) {
    document.dispatchEvent(new CustomEvent("undo-asked", { detail: { deed } }));
  }
}

customElements.define("undo-redo", UndoRedo);
