// Says what can be done on a board now, where one sees it: a strip above the lanes. What a guide changes of that is also
// told in passing, for a permission that changes must not be found out by trying.
import { make, tell } from "./elements.js";

const STANDING = { LOCKED: "openness.locked", QUIET: "openness.quiet" };

export class BoardRoom {
  #board;
  #picture;
  #standing = make("span", "");
  #written = make("span", "board-written");
  element = make("p", "board-room", { hidden: true }, this.#standing, " ", this.#written);

  constructor(board, picture) {
    this.#board = board;
    this.#picture = picture;
  }

  appear() {
    this.#board.before(this.element);
  }

  vanish() {
    this.element.remove();
  }

  /** As it stands, and in the page's words. */
  show() {
    const { openness, written } = this.#picture.room;
    this.element.hidden = !STANDING[openness] && !written.cards;
    this.element.dataset.openness = openness;
    tell(this.#standing, STANDING[openness] ? this.#board.say(STANDING[openness]) : "");
    tell(this.#written, written.cards ? this.#counted(written) : "");
  }

  heardWritten(written) {
    this.#picture.room.written = written;
    this.show();
  }

  #counted({ people, cards }) {
    if (cards === 1) return this.#board.say("quiet.written.card");
    return this.#board.say(people === 1 ? "quiet.written.one" : "quiet.written.many", people, cards);
  }

  /** A guide did something just now. Also in calm mode: it says what one can do. */
  hear({ act, by, about }) {
    this.show();
    this.#board.note(this.#board.say(`openness.told.${act}`, this.#picture.nameOf(by), this.#board.laneName(about)), true);
  }
}
