// What one seldom does with a board: adding a lane, and reading which keys there are.
import { openMenu } from "./menu.js";

export class BoardMore {
  #board;
  #picture;

  constructor(board, picture) {
    this.#board = board;
    this.#picture = picture;
  }

  listen(signal) {
    const open = ({ target }) => {
      const button = target.closest?.("[data-board-more]");
      if (button) this.#open(button);
    };
    document.addEventListener("click", open, { signal });
  }

  #open(button) {
    const items = [
      this.#picture.arranges && ["lane.add", () => this.#board.send("lane-add", {})],
      ["keys.name", () => this.#board.keys.showSheet()],
    ];
    openMenu(this.#board, button, "board-more-popover", items.filter(Boolean).map(([key, act]) => [this.#board.say(key), act]));
  }
}
