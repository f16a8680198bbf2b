// Whose hands are up, in their order. A guide gives the word by choosing one; others only read.
import { openMenu } from "./menu.js";

export class HandsMenu {
  #bar;

  constructor(bar) {
    this.#bar = bar;
  }

  open(button) {
    const { hands, guides } = this.#bar.room;
    const items = hands.map(({ id, name }, place) => [
      this.#bar.say(guides ? "room.word" : "room.hands.place", name, place + 1),
      () => guides && this.#bar.ask("word", { member: id }),
    ]);
    if (items.length) openMenu(this.#bar, button, "room-hands-popover", items);
  }
}
