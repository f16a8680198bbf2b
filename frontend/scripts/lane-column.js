// One lane as it stands on the board: its name, its menu, its cards in order, and the field to write in.
import { flag, make, tell } from "./elements.js";
import { openMenu } from "./menu.js";

const DEEDS = ["lane-rename", "lane-left", "lane-right", "lane-archive"];

export class LaneColumn {
  #board;
  #name;
  #count = make("span", "lane-count");
  #invitation = make("p", "lane-invitation");
  #writer;
  #locked = make("span", "lane-locked", { hidden: true });
  #menu = null;
  #may = {};
  #all = 0;
  #found = null;

  constructor(board, { id, kind }) {
    this.#board = board;
    this.id = id;
    this.#name = make("h2", "lane-name", { id: `lane-${id}` });
    this.cards = make("div", "lane-cards", { role: "list" });
    this.cards.setAttribute("aria-labelledby", this.#name.id);
    this.#writer = make("card-writer", "", { board });
    this.#writer.dataset.lane = id;
    this.header = make("header", "lane-header", {}, this.#name, this.#count, this.#locked);
    this.element = make("section", "lane", {}, this.header, this.#invitation, this.cards, this.#writer);
    this.element.setAttribute("aria-labelledby", this.#name.id);
    Object.assign(this.element.dataset, { anchor: id, lane: id, kind });
  }

  /** `may` is what one may do with it, and what locks it. */
  show(lane, may) {
    this.lane = lane;
    this.#may = may;
    this.element.dataset.mark = lane.mark;
    tell(this.#name, lane.name);
    tell(this.#invitation, lane.invitation);
    tell(this.#locked, this.#board.say("lane.locked")).hidden = !may.locked;
    const closed = may.lock ? this.#board.say(`openness.closed.${may.lock}`) : lane.closed;
    this.#writer.dataset.lock = may.lock ?? "";
    if (lane.elsewhere) this.#writer.dataset.elsewhere = lane.elsewhere;
    if (closed === null) delete this.#writer.dataset.closed;
    else this.#writer.dataset.closed = closed;
    this.#showMenu();
  }

  /** What stands in its field, not added yet. */
  get words() {
    return this.#writer.words;
  }

  count(cards) {
    this.#all = cards;
    if (this.#found === null) this.#showCount();
  }

  /** While one searches: how many of its cards were found. */
  found(searched, { all, found }) {
    this.#all = all;
    this.#found = searched ? found : null;
    this.#showCount();
    flag(this.element, "none-found", searched && !found);
    if (searched) this.element.dataset.found = found;
    else delete this.element.dataset.found;
  }

  #showCount() {
    tell(this.#count, this.#found ? this.#board.say("find.in", this.#found, this.#all) : String(this.#found ?? this.#all));
  }

  /** What is locked is only opened again, and by a guide. */
  get #deeds() {
    const { arranges, guides, lock, locked } = this.#may;
    return [...(arranges && !lock ? DEEDS : []), ...(guides ? [locked ? "lane-unlock" : "lane-lock"] : [])];
  }

  #showMenu() {
    if (!this.#deeds.length) this.#menu?.remove();
    else if (!this.#menu?.isConnected) this.header.append((this.#menu ??= this.#menuButton()));
    if (this.#menu) this.#menu.ariaLabel = `${this.#board.say("lane.menu")}: ${this.lane.name}`;
  }

  #menuButton() {
    const button = make("button", "lane-menu", { type: "button", textContent: "⋯", ariaHasPopup: "menu" });
    button.addEventListener("click", () =>
      openMenu(
        this.#board,
        button,
        "lane-menu-popover",
        this.#deeds.map((deed) => [
          this.#board.say(deed.replace("-", ".")),
          () => this.#board.send(deed, { lane: this.id }),
        ]),
      ),
    );
    return button;
  }
}
