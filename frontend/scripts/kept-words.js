/*
 * <kept-words person heading lead copy copied remove>: on a page that is not there (any more), the words that this person
 * was writing on the board of this address and that were never saved. They are in this browser only; nothing is sent.
 */
import { Outbox } from "./outbox.js";
import { make, tell } from "./elements.js";

const BOARD = /\/boards\/([0-9a-f-]{36})$/i;

class KeptWords extends HTMLElement {
  #leaving;

  connectedCallback() {
    this.#leaving = new AbortController();
    // On the way back or on, the address is this page's only once Vaadin says so.
    window.addEventListener("vaadin-navigated", () => this.#look(), { signal: this.#leaving.signal });
    this.#look();
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #look() {
    const board = location.pathname.match(BOARD)?.[1];
    this.outbox = board && new Outbox(this.getAttribute("person"), board);
    this.#show(this.outbox?.words() ?? []);
  }

  #show(texts) {
    this.hidden = !texts.length;
    if (this.hidden) return this.replaceChildren();
    const remove = make("button", "button button--quiet", { type: "button", textContent: this.getAttribute("remove") });
    remove.addEventListener("click", () => {
      this.outbox.forget();
      this.#show([]);
      this.nextElementSibling?.querySelector("a")?.focus();
    });
    this.replaceChildren(
      make("h2", "kept-heading", { textContent: this.getAttribute("heading") }),
      make("p", "kept-lead", { textContent: this.getAttribute("lead") }),
      make("ul", "kept-list", {}, ...texts.map((text) => this.#item(text))),
      remove,
    );
  }

  #item(text) {
    const words = make("p", "kept-text", { dir: "auto", textContent: text });
    const copy = make("button", "button button--small", { type: "button", textContent: this.getAttribute("copy") });
    const told = make("span", "kept-told", { role: "status" });
    copy.addEventListener("click", async () => {
      getSelection().selectAllChildren(words);
      const done = await navigator.clipboard?.writeText(text).then(() => true, () => false);
      tell(told, done ? this.getAttribute("copied") : "");
    });
    return make("li", "kept-item", {}, words, make("p", "", {}, copy, " ", told));
  }
}

customElements.define("kept-words", KeptWords);
