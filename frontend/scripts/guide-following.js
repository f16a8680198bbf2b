// Following the guide from board to board, and on a board to what the guide is busy with, until one has had enough of it.
import { recall, remember } from "./remembering.js";
import { go, isBusy } from "./room-brought.js";

const FOLLOWS = "samenkracht.follows-guide";

export class GuideFollowing {
  #bar;
  #told = null;

  constructor(bar) {
    this.#bar = bar;
  }

  listen(signal) {
    window.addEventListener("board-shown", () => this.#onBoard(), { signal });
  }

  get isOn() {
    return recall("sessionStorage", FOLLOWS) === this.#bar.room?.pitStop;
  }

  begin() {
    remember("sessionStorage", FOLLOWS, this.#bar.room.pitStop);
    this.#onBoard();
    this.#bar.ask("where");
  }

  end() {
    remember("sessionStorage", FOLLOWS, null);
    this.#bar.board?.following?.stop();
  }

  /** The room changed, or this is another page: the guide's own page says where it is. */
  show({ leader }) {
    const here = this.#bar.board?.dataset.board;
    if (!leader.you || !here || this.#told === here) return;
    this.#told = here;
    this.#bar.ask("at", { board: here });
  }

  /** Where the guide went; nothing when somebody asks where that is. */
  lead(board) {
    if (!board) this.#told = null;
    if (!board) return void (this.#bar.room && this.show(this.#bar.room));
    if (!this.isOn || this.#bar.board?.dataset.board === board || isBusy()) return;
    go(new URL(`boards/${board}`, document.baseURI).href);
  }

  #onBoard() {
    const { leader } = this.#bar.room ?? {};
    const isHere = document.querySelector("live-pointers")?.people?.some(({ person }) => person === leader?.person);
    if (this.isOn && isHere && !leader.you) this.#bar.board.following.follow({ person: leader.person, shown: leader.name });
  }
}
