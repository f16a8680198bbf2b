// Says, in passing, who came and went, who follows one and, for who wants that, what others changed: a small note, and a word to screen
// readers. In calm mode nothing.
import { Comings } from "./comings.js";
import { make } from "./elements.js";
import { nameOf } from "./move-dialog.js";
import { allOf } from "./names.js";

const STAYS = 5000;
const TOGETHER = 2000;
const MOST_NAMED = 3;

export class Tidings {
  #board;
  #note = make("div", "board-note", { ariaHidden: "true", hidden: true });
  #hiding;
  #changes = [];
  #comings = new Comings((told) => this.#tellComings(told));

  constructor(board) {
    this.#board = board;
  }

  /** Follows what happens on the board until the signal says that it is left. */
  listen(signal) {
    const on = (type, act) => this.#board.addEventListener(type, ({ detail }) => act(detail), { signal });
    on("people-here", (people) => this.#comings.opened(people));
    on("somebody-joined", (somebody) => this.#comings.joined(somebody));
    on("somebody-left", (somebody) => this.#comings.left(somebody));
    on("somebody-follows", (somebody) => this.#tellFollowed(somebody));
    on("card-changing", (change) => this.#changed(change));
    this.#board.after(this.#note);
    signal.addEventListener("abort", () => this.#note.remove());
  }

  /** Something was said in the conversation, which is closed on this page: its button shows that, here it is heard. */
  said(sentence) {
    if (wants("messages") !== "off" && wants("calm") !== "true") this.#board.announce(sentence);
  }

  #tellComings({ joined, left }) {
    if (!this.#board.isConnected || wants("comings") === "off") return;
    const sentences = [
      ["people.joined", joined],
      ["people.left", left],
    ].filter(([, people]) => people.length);
    this.#say(sentences.map(([key, people]) => this.#board.say(`${key}.${people.length > 1 ? "many" : "one"}`, this.#named(people))));
  }

  #tellFollowed(somebody) {
    if (!somebody || somebody.you || wants("comings") === "off") return;
    this.#say([this.#board.say("people.follows", somebody.shown)]);
  }

  #named(people) {
    const names = people.map(({ shown }) => shown);
    if (names.length <= MOST_NAMED) return allOf(names);
    return allOf([...names.slice(0, MOST_NAMED - 1), this.#board.say("people.more", names.length - MOST_NAMED + 1)]);
  }

  #changed({ card, before }) {
    if (card.changedByMe || !card.changedBy || wants("changes") !== "on") return;
    if (!this.#changes.length) setTimeout(() => this.#tellChanges(), TOGETHER);
    this.#changes.push({ who: card.changedBy, what: kindOf(card, before), lane: card.lane });
  }

  #tellChanges() {
    const changes = this.#changes.splice(0);
    const people = [...new Set(changes.map(({ who }) => who))];
    const { who, what, lane } = changes.at(-1);
    const column = this.#board.lanes.find((each) => each.dataset.lane === lane);
    if (people.length > 1) this.#say([this.#board.say("people.changes", this.#named(people.map((shown) => ({ shown }))))]);
    else this.#say([this.#board.say(`people.change.${what}`, who, column ? nameOf(column) : "")]);
  }

  #say(sentences) {
    if (wants("calm") === "true") return;
    const text = sentences.map((sentence) => `${sentence}.`).join(" ");
    this.#board.announce(text);
    this.#note.textContent = text;
    this.#note.hidden = false;
    clearTimeout(this.#hiding);
    this.#hiding = setTimeout(() => (this.#note.hidden = true), STAYS);
  }
}

const wants = (name) => document.documentElement.dataset[name];

function kindOf(card, before) {
  if (card.archived) return "archived";
  if (!before) return "added";
  if (before.lane !== card.lane || before.rank !== card.rank) return "moved";
  return wordsOf(before) === wordsOf(card) ? "linked" : "reworded";
}

const wordsOf = ({ text, meanings }) => JSON.stringify([text, meanings.map((meaning) => meaning.text)]);
