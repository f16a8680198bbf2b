// The dialog that names every place where a card can lie. What it does is asked for at the moment one chooses, so that it
// stays true while others move cards too.
import { make, tell } from "./elements.js";

export class MoveDialog {
  #board;
  #moving;
  #card = null;
  #dialog = null;

  constructor(board, moving) {
    this.#board = board;
    this.#moving = moving;
  }

  open(card) {
    this.#dialog?.close();
    const dialog = make("dialog", "move-dialog", { ariaLabel: this.#board.say("move.title") }, ...this.#parts(card));
    this.#board.append(dialog);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (card.isConnected) card.focus({ preventScroll: true });
    });
    dialog.showModal();
    [this.#card, this.#dialog] = [card, dialog];
  }

  isOf(card) {
    return this.#card === card && Boolean(this.#dialog?.open);
  }

  /** The card went from the page: there is nothing to choose any more. */
  removed(card) {
    if (this.isOf(card)) this.#dialog.close();
  }

  #parts(card) {
    const { lane: here, place, last, lanes } = this.#moving.placeOf(card);
    const within = [
      ["move.up", "up", place === 0],
      ["move.down", "down", place === last],
      ["move.top", "home", place === 0],
      ["move.bottom", "end", place === last],
    ].map(([key, way, off]) => this.#choice(this.#board.say(key), off, () => this.#moving.step(card, way)));
    const close = make("button", "button button--quiet", { type: "button", textContent: this.#board.say("move.cancel") });
    close.addEventListener("click", () => this.#dialog.close());
    return [
      make("h2", "move-title", { textContent: this.#board.say("move.title") }),
      make("p", "move-text", { dir: "auto", textContent: card.name }),
      make("div", "move-group", {}, ...within.filter((choice) => last > 0 || !choice.disabled)),
      make("div", "move-group", {}, ...lanes.map((lane) => this.#laneChoice(card, lane, lane === here))),
      this.#exactly(card, lanes, here),
      make("div", "move-close", {}, close),
    ];
  }

  #laneChoice(card, lane, isHere) {
    const choice = this.#choice(nameOf(lane), isHere, () => this.#moving.toPlace(card, lane));
    const mark = make("span", "mark", { ariaHidden: "true" });
    mark.dataset.mark = lane.dataset.mark ?? "none";
    choice.classList.add("move-lane");
    choice.prepend(mark);
    if (isHere) choice.append(make("span", "move-here", { textContent: this.#board.say("move.here") }));
    return choice;
  }

  /** Any lane, any place. */
  #exactly(card, lanes, here) {
    const lane = make("select", "move-select");
    lane.append(...lanes.map((each) => new Option(nameOf(each), each.dataset.lane, false, each === here)));
    const place = make("select", "move-select");
    const chosen = () => lanes.find((each) => each.dataset.lane === lane.value);
    const offer = () => place.replaceChildren(...this.#moving.places(card, chosen()).map((_, at) => new Option(at + 1, at)));
    lane.addEventListener("change", offer);
    offer();
    const put = make("button", "button button--small", { textContent: this.#board.say("move.put") });
    const form = make("form", "move-group move-exactly", { method: "dialog" });
    form.append(this.#labelled("move.lane", lane), this.#labelled("move.place", place), put);
    form.addEventListener("submit", () => this.#moving.toPlace(card, chosen(), Number(place.value)));
    return form;
  }

  #labelled(key, field) {
    return make("label", "move-field", {}, tell(make("span", ""), this.#board.say(key)), field);
  }

  #choice(text, disabled, act) {
    const choice = make("button", "menu-item", { type: "button", disabled }, make("span", "", { textContent: text }));
    choice.addEventListener("click", () => {
      this.#dialog.close();
      act();
    });
    return choice;
  }
}

export const nameOf = (lane) => lane.querySelector(".lane-name")?.textContent.trim() ?? "";
