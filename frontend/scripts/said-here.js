/*
 * <said-here>: says in a dialog what came of what one did there. What had the focus may go with it, or because of somebody
 * else: then the focus comes here, for else the keyboard would be nowhere.
 */
import { isVisible } from "./elements.js";

class SaidHere extends HTMLElement {
  #had = null;
  #ends;
  #watching = new MutationObserver(() => this.#look());

  connectedCallback() {
    this.tabIndex = -1;
    this.setAttribute("role", "status");
    this.#ends = new AbortController();
    const around = this.parentElement;
    around.addEventListener("focusin", ({ target }) => (this.#had = target), { signal: this.#ends.signal });
    this.#watching.observe(around, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden"] });
  }

  disconnectedCallback() {
    this.#ends.abort();
    this.#watching.disconnect();
  }

  #look() {
    const had = this.#had;
    if (!had || (had.isConnected && isVisible(had))) return;
    this.#had = null;
    if ([document.body, had].includes(document.activeElement)) this.#take();
  }

  /** A stop for Tab as long as it has the focus: from there one goes on, and not from the head of the dialog. */
  #take() {
    this.tabIndex = 0;
    this.focus();
    this.addEventListener("blur", () => (this.tabIndex = -1), { once: true });
  }
}

customElements.define("said-here", SaidHere);
