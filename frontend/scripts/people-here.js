/*
 * <people-here open="…"> beside the faces of a board: a button with these words that opens the list of who is here and where, with
 * the way to them, and what one wants on this device. A list one reads when one wants to, never a live region.
 */
import { make, tell } from "./elements.js";
import { nameOf } from "./move-dialog.js";
import { PeopleWishes } from "./people-wishes.js";

const BETWEEN_LOOKS = 400;
const EXCERPT = 34;

class PeopleHere extends HTMLElement {
  #button = make("button", "people-open", { type: "button" });
  #panel = make("div", "people-panel", { popover: "auto", role: "dialog" });
  #heading = make("h2", "people-heading", { id: "people-heading" });
  #close = make("button", "people-close button button--quiet", { type: "button" });
  #list = make("ul", "people-list");
  #nobody = make("p", "people-nobody", { hidden: true });
  #wishes = new PeopleWishes();
  #items = new Map();
  #leaving;
  #planned;

  connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#panel.setAttribute("aria-labelledby", this.#heading.id);
    this.#panel.append(make("div", "people-top", {}, this.#heading, this.#close), this.#list, this.#nobody, this.#wishes.element);
    this.#button.popoverTargetElement = this.#panel;
    const words = make("span", "people-open-words", { textContent: this.getAttribute("open") });
    this.#button.replaceChildren(words, make("span", "people-open-sign", { ariaHidden: "true" }));
    this.replaceChildren(this.#button, this.#panel);
    this.#close.addEventListener("click", () => this.#panel.hidePopover(), { signal });
    this.#panel.addEventListener("beforetoggle", ({ newState }) => newState === "open" && this.#show(true), { signal });
    document.addEventListener("people-changed", () => this.#showSoon(), { signal });
    document.addEventListener("whereabouts-changed", () => this.#isOpen && this.#showSoon(), { signal });
    this.#showSoon();
  }

  disconnectedCallback() {
    this.#leaving.abort();
    clearTimeout(this.#planned);
    this.#planned = undefined;
  }

  get #isOpen() {
    return this.#panel.matches(":popover-open");
  }

  get #board() {
    return document.querySelector("live-board");
  }

  get #pointers() {
    return document.querySelector("live-pointers");
  }

  #showSoon() {
    this.#planned ??= setTimeout(() => {
      this.#planned = undefined;
      this.#show();
    }, BETWEEN_LOOKS);
  }

  #show(opening = false) {
    if (!this.#board?.words || !this.#pointers) return;
    const people = this.#people();
    const count = String(people.length);
    if (this.#button.dataset.count !== count) {
      this.#button.dataset.count = count;
      this.#button.ariaLabel = this.#board.say("people.open.told", count);
    }
    if (opening || this.#isOpen) this.#fill(people);
  }

  #fill(people) {
    const say = (key, ...values) => this.#board.say(key, ...values);
    tell(this.#heading, say("people.heading"));
    this.#list.ariaLabel = this.#heading.textContent;
    tell(this.#close, say("people.close"));
    this.#wishes.speak(say);
    const here = new Set(people.map(({ person }) => person));
    for (const [person, item] of [...this.#items]) if (!here.has(person)) this.#takeOut(person, item);
    people.forEach((somebody, place) => this.#put(this.#items.get(somebody.person) ?? this.#item(somebody, say), somebody, place));
    this.#nobody.hidden = people.length > 1;
    tell(this.#nobody, say("people.nobody"));
  }

  /** Those whose pages the relay knows, oneself first; and those who are in the room without it, say while it is lost. */
  #people() {
    const known = new Map();
    for (const one of this.#pointers.people) known.set(one.person, one);
    for (const face of this.parentElement.querySelectorAll(".here li[data-person]")) {
      const { person } = face.dataset;
      const { mark, tone } = face.querySelector(".avatar").dataset;
      const initials = face.querySelector(".avatar").textContent;
      if (!known.has(person)) known.set(person, { person, shown: face.title, initials, mark, tone, you: person === this.#board.dataset.person });
    }
    return [...known.values()].sort((one, other) => Number(other.you) - Number(one.you));
  }

  #put(item, somebody, place) {
    const say = (key, ...values) => this.#board.say(key, ...values);
    const where = this.#pointers.where(somebody.person);
    tell(item.name, somebody.you ? `${somebody.shown} (${say("people.you")})` : somebody.shown);
    tell(item.where, this.#pointers.people.length ? this.#told(where, say) : "");
    item.follow.hidden = somebody.you;
    item.go.hidden = somebody.you || !where.anchor;
    item.somebody = somebody;
    item.go.ariaLabel = say("people.go.whom", somebody.shown);
    item.follow.ariaLabel = say("people.follow.whom", somebody.shown);
    if (this.#list.children[place] !== item.element) this.#list.insertBefore(item.element, this.#list.children[place] ?? null);
  }

  #told({ kind, anchor }, say) {
    const { anchors } = this.#pointers;
    const lane = anchor && anchors.laneOf(anchor);
    const card = anchor && anchors.element(anchor);
    if (kind === "drags") return say("people.drags", excerpt(card?.name ?? ""));
    if (kind === "at") return say("people.at", excerpt(card.name), nameOf(lane));
    if (kind === "in" && lane) return say("people.in", nameOf(lane));
    return say(kind === "away" ? "people.away" : "people.around");
  }

  #item({ person, initials, mark, tone }, say) {
    const item = {
      avatar: make("span", "avatar", { ariaHidden: "true", textContent: initials }),
      name: make("span", "people-name"),
      where: make("span", "people-where"),
      go: make("button", "button button--quiet", { type: "button", textContent: say("people.go") }),
      follow: make("button", "button button--quiet", { type: "button", textContent: say("people.follow") }),
    };
    Object.assign(item.avatar.dataset, { mark, tone });
    item.element = make("li", "people-item", {}, item.avatar, make("span", "people-words", {}, item.name, " ", item.where), make("span", "people-deeds", {}, item.go, item.follow));
    item.element.dataset.person = person;
    item.go.addEventListener("click", () => this.#leaveFor(() => this.#board.following.goTo(person)));
    item.follow.addEventListener("click", () => this.#leaveFor(() => this.#board.following.follow(item.somebody)));
    this.#items.set(person, item);
    return item;
  }

  #leaveFor(act) {
    this.#panel.hidePopover();
    act();
  }

  /** Somebody left whose button had the focus: it stays in the list. */
  #takeOut(person, item) {
    if (item.element.contains(document.activeElement)) this.#close.focus();
    item.element.remove();
    this.#items.delete(person);
  }
}

function excerpt(text) {
  const letters = [...text.replace(/\s+/g, " ")];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join("").trimEnd()}…` : letters.join("");
}

customElements.define("people-here", PeopleHere);
