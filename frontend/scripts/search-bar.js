// The line in which one says what one looks for: words, and by whom, of which side, in which lane.
import { isOneLane, isVisible, make, tell } from "./elements.js";

const CHOICES = ["person", "side", "lane"];

export class SearchBar {
  #board;
  #search;
  #bar = null;
  #field;
  #count;
  #clear;
  #close;
  #none;
  #selects = {};

  constructor(board, search) {
    this.#board = board;
    this.#search = search;
  }

  /** Opens it; `focused` when one asked for it just now. */
  show(focused) {
    if (!this.#bar) this.#build();
    this.#bar.hidden = false;
    this.speak();
    this.fill();
    if (focused) this.#field.focus({ preventScroll: true });
    if (focused) this.#field.select();
  }

  remove() {
    this.#bar?.remove();
    this.#none?.remove();
    this.#bar = null;
  }

  speak() {
    if (!this.#bar || !this.#board.words) return;
    const say = (key) => this.#board.say(key);
    this.#bar.ariaLabel = say("find.title");
    this.#field.ariaLabel = this.#field.placeholder = say("find.words");
    tell(this.#clear, say("find.clear"));
    tell(this.#close, say("board.close"));
    for (const name of CHOICES) this.#selects[name].ariaLabel = say(`find.${name}`);
  }

  /** Shows what is asked for now, and what there is to choose from. */
  fill() {
    if (!this.#bar) return;
    const { asked, choices } = this.#search;
    if (this.#field.value !== asked.find) this.#field.value = asked.find;
    for (const name of CHOICES) this.#offer(this.#selects[name], this.#board.say(`find.any.${name}`), choices[name], asked[name]);
  }

  count(isOn, found, all) {
    if (!this.#bar) return;
    tell(this.#count, isOn ? this.#board.say("find.count", found, all) : "");
    this.#clear.hidden = !isOn;
    this.#close.hidden = isOn;
    this.#showNone(isOn && all > 0 && found === 0);
    if (!this.#bar.contains(document.activeElement)) this.fill();
  }

  #build() {
    this.#field = make("input", "search-field", { type: "search", autocomplete: "off", enterKeyHint: "search", spellcheck: false });
    this.#count = make("span", "search-count");
    this.#clear = make("button", "button button--quiet button--small search-clear", { type: "button", hidden: true });
    this.#close = make("button", "button button--quiet button--small search-close", { type: "button" });
    for (const name of CHOICES) this.#selects[name] = make("select", "search-choice");
    const choices = make("div", "search-choices", {}, ...CHOICES.map((name) => this.#selects[name]));
    this.#bar = make("search", "board-search", {}, this.#field, choices, this.#count, this.#clear, this.#close);
    this.#none = make("p", "search-none", { hidden: true });
    this.#board.before(this.#bar, this.#none);
    this.#listen();
  }

  #listen() {
    this.#field.addEventListener("input", () => this.#search.ask({ find: this.#field.value }));
    for (const name of CHOICES) {
      this.#selects[name].addEventListener("change", () => this.#chosen(name, this.#selects[name].value));
    }
    this.#clear.addEventListener("click", () => this.#end());
    this.#close.addEventListener("click", () => this.#end());
    this.#bar.addEventListener("keydown", (event) => this.#key(event));
  }

  /** On a phone one lane fills the screen: the one that was chosen. */
  #chosen(name, value) {
    this.#search.ask({ [name]: value });
    const lane = name === "lane" && value && isOneLane() && this.#board.lanes.find((each) => each.dataset.lane === value);
    if (lane) this.#board.tabs.showLaneOf(lane);
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.#end();
    } else if ((event.key === "Enter" || event.key === "ArrowDown") && event.target === this.#field) {
      event.preventDefault();
      this.#board.steps.go(this.#board.steps.following(null, 1));
    }
  }

  /** All cards are back; the next Tab begins at them. */
  #end() {
    this.#search.clear();
    this.#bar.hidden = true;
    const opener = document.querySelector("[data-board-search]");
    if (opener && isVisible(opener)) opener.focus();
    else this.#board.steps.go(this.#board.steps.following(null, 1));
  }

  #showNone(none) {
    this.#none.hidden = !none;
    tell(this.#none, none ? this.#board.say("find.none") : "");
  }

  #offer(select, any, options, chosen) {
    const told = JSON.stringify([any, options, chosen]);
    if (select.dataset.told === told) return;
    select.dataset.told = told;
    select.replaceChildren(new Option(any, ""), ...options.map(({ id, name }) => new Option(name, id)));
    select.value = options.some(({ id }) => id === chosen) ? chosen : "";
    select.parentElement.classList.toggle("search-choices--chosen", Object.values(this.#selects).some((each) => each.value));
  }
}
