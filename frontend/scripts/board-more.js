// What one seldom does with a board: adding a lane, writing quietly, locking it, and reading which keys there are.
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
    const { openness, written } = this.#picture.room;
    const isLocked = openness === "LOCKED";
    const items = [
      this.#picture.arranges && !isLocked && ["lane.add", () => this.#board.send("lane-add", {})],
      this.#picture.guides && openness === "OPEN" && ["openness.hush", () => this.#board.send("board-quiet", {})],
      this.#picture.guides && (openness === "QUIET" || written.cards) && ["openness.show", () => this.#board.send("board-show", {})],
      this.#picture.guides && !isLocked && ["openness.lock", () => this.#board.send("board-lock", {})],
      this.#picture.guides && isLocked && ["openness.unlock", () => this.#board.send("board-open", {})],
      ["keys.name", () => this.#board.keys.showSheet()],
    ];
    openMenu(this.#board, button, "board-more-popover", items.filter(Boolean).map(([key, act]) => [this.#board.say(key), act]));
  }
}
