// Who came and who went, told together and only when it is news: not while one opens the board, not for a second tab, and not
// for a connection that comes back within a moment.
const QUIET_AT_FIRST = 5000;
const COMES_BACK_WITHIN = 20_000;
const TOGETHER = 1500;

export class Comings {
  #tell;
  #now;
  #later;
  #open = new Map();
  #lastHere = new Map();
  #joined = new Map();
  #left = new Map();
  #quietUntil = 0;
  #planned = false;

  /** @param tell gets {joined, left}, the people; `now` and `later` are the clock */
  constructor(tell, now = () => performance.now(), later = setTimeout) {
    this.#tell = tell;
    this.#now = now;
    this.#later = (act, wait) => later(act, wait);
  }

  /** The page is connected, for the first time or again: these are here, one entry for each of their pages. */
  opened(people) {
    for (const person of this.#open.keys()) this.#lastHere.set(person, this.#now());
    this.#open.clear();
    for (const { person } of people) this.#open.set(person, (this.#open.get(person) ?? 0) + 1);
    this.#quietUntil = this.#now() + QUIET_AT_FIRST;
  }

  joined(somebody) {
    const { person, you } = somebody;
    const pages = this.#open.get(person) ?? 0;
    this.#open.set(person, pages + 1);
    if (you || pages || this.#now() < this.#quietUntil || this.#wasJustHere(person)) return;
    this.#joined.set(person, somebody);
    this.#plan();
  }

  left(somebody) {
    const { person, you } = somebody;
    const pages = (this.#open.get(person) ?? 1) - 1;
    if (pages) return void this.#open.set(person, pages);
    this.#open.delete(person);
    this.#lastHere.set(person, this.#now());
    if (this.#joined.delete(person) || you) return;
    this.#later(() => this.#stayedAway(somebody), COMES_BACK_WITHIN);
  }

  #wasJustHere(person) {
    return this.#now() - (this.#lastHere.get(person) ?? -Infinity) < COMES_BACK_WITHIN;
  }

  #stayedAway(somebody) {
    const { person } = somebody;
    if (this.#open.has(person) || this.#wasJustHere(person)) return;
    this.#left.set(person, somebody);
    this.#plan();
  }

  #plan() {
    if (this.#planned) return;
    this.#planned = true;
    this.#later(() => this.#tellAll(), TOGETHER);
  }

  #tellAll() {
    this.#planned = false;
    const [joined, left] = [this.#joined, this.#left].map((people) => [...people.values()]);
    this.#joined.clear();
    this.#left.clear();
    if (joined.length || left.length) this.#tell({ joined, left });
  }
}
