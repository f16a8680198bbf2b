// Finding cards on a board: by words, by who wrote them, by side, by lane. At once and in the browser; what does not fit steps
// aside, what one is writing never does. Kept in the page's address, so that it is still there after loading it again.
import { finds, fold, wordsOf } from "./finding.js";
import { FoundMarks } from "./found-marks.js";
import { SearchBar } from "./search-bar.js";
import { flag } from "./elements.js";

const CHOICES = ["find", "person", "side", "lane"];
const TELLS_AFTER = 700;

export class CardSearch {
  #board;
  #picture;
  #bar;
  #marks = new FoundMarks();
  #asked = {};
  #folded = new Map();
  #own = new Set();
  #planned = false;
  #applied = false;
  #telling = 0;
  #told = "";

  constructor(board, picture) {
    this.#board = board;
    this.#picture = picture;
    this.#bar = new SearchBar(board, this);
  }

  /** Takes up what the address asks for; follows until the signal says that the board is gone from the page. */
  listen(signal) {
    const { searchParams } = new URL(location.href);
    this.#asked = Object.fromEntries(CHOICES.map((name) => [name, searchParams.get(name) ?? ""]));
    document.addEventListener("click", (event) => event.target.closest?.("[data-board-search]") && this.open(), { signal });
    signal.addEventListener("abort", () => this.#leave());
  }

  /** The page's words are known, or changed. */
  speak() {
    if (this.isOn) this.#bar.show(false);
    this.#bar.speak();
    this.stirred();
  }

  get asked() {
    return this.#asked;
  }

  get isOn() {
    return CHOICES.some((name) => this.#asked[name]);
  }

  /** What one can choose from: who wrote cards here, the sides, the lanes. */
  get choices() {
    const { people, sides, lanes } = this.#picture;
    return { person: people, side: sides, lane: lanes };
  }

  open() {
    this.#bar.show(true);
    return true;
  }

  ask(changed) {
    Object.assign(this.#asked, changed);
    this.#own.clear();
    this.#apply();
    this.#showInAddress();
  }

  #showInAddress() {
    const address = new URL(location.href);
    for (const name of CHOICES) {
      if (this.#asked[name]) address.searchParams.set(name, this.#asked[name]);
      else address.searchParams.delete(name);
    }
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // Some browsers allow so many a minute; who types on is not kept from finding.
    }
  }

  clear() {
    this.ask(Object.fromEntries(CHOICES.map((name) => [name, ""])));
    this.#bar.fill();
  }

  /** A card that one wrote oneself meanwhile stays in sight. */
  keep(id) {
    this.#own.add(id);
  }

  /** Cards, lanes or people changed, or what is drawn of them. */
  stirred() {
    if (this.#planned || !(this.isOn || this.#applied)) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      this.#apply();
    });
  }

  #apply() {
    this.#applied = this.isOn;
    const words = wordsOf(this.#asked.find ?? "");
    const counts = new Map();
    const shown = [];
    let [all, found] = [0, 0];
    for (const { card, element } of this.#picture.cards) {
      const fits = !this.isOn || this.#fits(card, words);
      const count = counts.get(card.lane) ?? { all: 0, found: 0 };
      counts.set(card.lane, { all: count.all + 1, found: count.found + fits });
      [all, found] = [all + 1, found + fits];
      if (!element) continue;
      flag(element, "aside", !fits && !this.#own.has(card.id));
      if (fits && words.length) shown.push(element);
    }
    flag(this.#board, "searched", this.isOn);
    for (const column of this.#picture.columns) column.found(this.isOn, counts.get(column.id) ?? { all: 0, found: 0 });
    this.#marks.show(words, shown.flatMap((card) => [...card.querySelectorAll(".card-text, .card-meaning-text")]));
    this.#board.steps.stirred();
    this.#board.tabs.counted?.();
    this.#tell(found, all);
  }

  #fits(card, words) {
    const { person, side, lane } = this.#asked;
    if (person && card.author !== person) return false;
    if (lane && card.lane !== lane) return false;
    if (side && this.#picture.sideOf(card) !== side) return false;
    return finds(words, ...this.#foldedOf(card));
  }

  /** Folded once for each version of a card. */
  #foldedOf({ id, version, text, meanings }) {
    const known = this.#folded.get(id);
    if (known?.version === version) return known.texts;
    const texts = [text, ...meanings.map((meaning) => meaning.text)].map((each) => fold(each).folded);
    this.#folded.set(id, { version, texts });
    return texts;
  }

  #tell(found, all) {
    this.#bar.count(this.isOn, found, all);
    const told = this.isOn ? this.#board.say(found ? "find.count" : "find.none", found, all) : "";
    if (told === this.#told) return;
    this.#told = told;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#board.announce(told), TELLS_AFTER);
  }

  #leave() {
    clearTimeout(this.#telling);
    this.#marks.clear();
    this.#bar.remove();
  }
}
