// One lane as it stands on the board: its name, its menu, its cards in order, and the field to write in.
import { make, tell } from "./elements.js";
import { openMenu } from "./menu.js";

const DEEDS = ["lane-rename", "lane-left", "lane-right", "lane-archive"];

export class LaneColumn {
  #board;
  #name;
  #count = make("span", "lane-count");
  #invitation = make("p", "lane-invitation");
  #writer = make("card-writer", "");
  #menu = null;

  constructor(board, { id, kind }) {
    this.#board = board;
    this.id = id;
    this.#name = make("h2", "lane-name", { id: `lane-${id}` });
    this.cards = make("div", "lane-cards", { role: "list" });
    this.cards.setAttribute("aria-labelledby", this.#name.id);
    this.#writer.dataset.lane = id;
    this.header = make("header", "lane-header", {}, this.#name, this.#count);
    this.element = make("section", "lane", {}, this.header, this.#invitation, this.cards, this.#writer);
    this.element.setAttribute("aria-labelledby", this.#name.id);
    Object.assign(this.element.dataset, { anchor: id, lane: id, kind });
  }

  show(lane, arranges) {
    this.lane = lane;
    this.element.dataset.mark = lane.mark;
    tell(this.#name, lane.name);
    tell(this.#invitation, lane.invitation);
    if (lane.closed === null) delete this.#writer.dataset.closed;
    else this.#writer.dataset.closed = lane.closed;
    this.#showMenu(arranges);
  }

  /** What stands in its field, not added yet. */
  get words() {
    return this.#writer.words;
  }

  count(cards) {
    tell(this.#count, String(cards));
  }

  #showMenu(arranges) {
    if (!arranges) this.#menu?.remove();
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
        DEEDS.map((deed) => [
          this.#board.say(deed.replace("-", ".")),
          () => this.#board.send(deed, { lane: this.id }),
        ]),
      ),
    );
    return button;
  }
}
