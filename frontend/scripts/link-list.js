// The links of a card, beneath its words: a line for each other card, which leads there and can be taken away.
import { make, tell } from "./elements.js";

export class LinkList {
  #holder;
  #say;
  #deeds;
  #items = new Map();
  element = make("ul", "card-links");

  /** @param holder the card @param deeds what one does with a link, `{go, cut}`; null where it is only to be read */
  constructor(holder, say, deeds) {
    this.#holder = holder;
    this.#say = say;
    this.#deeds = deeds;
  }

  /** What stands right is not touched, so that the focus stays. Who was at a link that is gone is at the next one, or at the card. */
  show(links) {
    this.element.ariaLabel = this.#say("card.linked");
    const wanted = new Set(links.map(({ id }) => id));
    for (const id of [...this.#items.keys()]) if (!wanted.has(id)) this.#take(id);
    links.forEach((link, place) => this.#put(this.#shown(link), place));
    if (!links.length) this.element.remove();
  }

  #shown(link) {
    if (!this.#items.has(link.id)) this.#items.set(link.id, this.#make(link.id));
    const { go, cut, item } = this.#items.get(link.id);
    tell(go, link.words);
    if (cut) cut.ariaLabel = this.#say("card.unlink", link.words);
    if (cut) cut.hidden = !link.mayCut;
    return item;
  }

  #make(id) {
    const arrow = make("span", "card-linked-arrow", { ariaHidden: "true", textContent: "↔" });
    if (!this.#deeds) {
      const go = make("span", "card-linked-go", { dir: "auto" });
      return { go, item: make("li", "card-linked", {}, arrow, go) };
    }
    const go = this.#button("card-linked-go", () => this.#deeds.go(id));
    const cut = this.#button("card-linked-cut", () => this.#deeds.cut(id));
    go.dir = "auto";
    cut.textContent = "×";
    return { go, cut, item: make("li", "card-linked", {}, arrow, go, cut) };
  }

  #button(className, act) {
    const button = make("button", className, { type: "button", tabIndex: -1 });
    button.addEventListener("click", act);
    return button;
  }

  #put(item, place) {
    if (this.element.children[place] !== item) this.element.insertBefore(item, this.element.children[place] ?? null);
  }

  #take(id) {
    const { item } = this.#items.get(id);
    this.#items.delete(id);
    const heir = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector(".card-linked-go") ?? this.#holder;
    const held = item.contains(document.activeElement);
    item.remove();
    if (held) heir.focus({ preventScroll: true });
  }
}
