// On a phone one lane at a time: the lanes as tabs above the board, and swiping between them.
import { flag, isCalm, isOneLane, make, tell } from "./elements.js";
import { nameOf } from "./move-dialog.js";

export class LaneTabs {
  #board;
  #bar = make("nav", "lane-tabs");
  #watching = new MutationObserver(() => this.#named());

  constructor(board) {
    this.#board = board;
    board.addEventListener("scroll", () => this.#mark(), { passive: true });
  }

  appear() {
    this.#board.before(this.#bar);
    this.#watching.observe(this.#board, { childList: true });
    this.show();
  }

  vanish() {
    this.#watching.disconnect();
    this.#bar.remove();
  }

  show() {
    this.#bar.ariaLabel = this.#board.say("move.lanes");
    const { lanes } = this.#board;
    while (this.#bar.children.length > lanes.length) this.#bar.lastChild.remove();
    while (this.#bar.children.length < lanes.length) this.#bar.append(this.#tab());
    lanes.forEach((lane, place) => {
      const tab = this.#bar.children[place];
      tab.firstChild.dataset.mark = lane.dataset.mark ?? "none";
      tell(tab.children[1], nameOf(lane));
    });
    this.#watchNames();
    this.#mark();
  }

  /** The lane that one looks at. */
  get current() {
    const { lanes } = this.#board;
    const { left } = this.#board.getBoundingClientRect();
    const middle = left + this.#board.clientWidth / 2;
    return isOneLane() ? lanes.find((lane) => lane.getBoundingClientRect().right > middle) : null;
  }

  /** Turns to the lane of this element, where one sees one lane at a time. */
  showLaneOf(element) {
    const lane = element.closest(".lane");
    if (!isOneLane() || lane === this.current) return;
    const place = this.#board.lanes.indexOf(lane);
    if (place >= 0) this.#go(place);
  }

  /** While one searches: how many cards were found in each lane. */
  counted() {
    const { lanes } = this.#board;
    [...this.#bar.children].forEach((tab, place) => {
      const found = lanes[place]?.dataset.found ?? "";
      tell(tab.children[2], found);
      flag(tab, "none-found", found === "0");
    });
  }

  /** A lane came, went or was named: the fields in which one writes tell in which lane they are. */
  #named() {
    this.show();
    for (const writer of this.#board.querySelectorAll("card-writer")) writer.speak?.();
  }

  #watchNames() {
    for (const name of this.#board.querySelectorAll(".lane-name")) {
      this.#watching.observe(name, { childList: true, characterData: true, subtree: true });
    }
  }

  #tab() {
    const tab = make("button", "lane-tab", { type: "button" }, make("span", "mark", { ariaHidden: "true" }), make("span", ""), make("span", "lane-tab-found"));
    tab.addEventListener("click", () => this.#go([...this.#bar.children].indexOf(tab)));
    return tab;
  }

  #go(place) {
    const left = this.#board.lanes[place].offsetLeft - this.#board.lanes[0].offsetLeft;
    this.#board.scrollTo({ left, behavior: isCalm() ? "instant" : "smooth" });
  }

  #mark() {
    if (!isOneLane()) return;
    const current = this.#board.lanes.indexOf(this.current);
    [...this.#bar.children].forEach((tab, place) => {
      const now = place === current;
      if (now === (tab.ariaCurrent === "true")) return;
      tab.ariaCurrent = now ? "true" : null;
      if (now) this.#bar.scrollTo({ left: tab.offsetLeft - this.#bar.clientWidth / 2 + tab.clientWidth / 2 });
    });
  }
}
