// Plays out how several people write in one card, with the browser's own module for each of them, over lines that are slow,
// lose and repeat, and come back. Everything follows from the seed. The server here is a model; what it did is handed back
// and done again by the real one's merge.
import { Rewording } from "/scripts/rewording.js";
import { TypingHistory } from "/scripts/typing-history.js";
import { applied, carried, changesOf, differenceBetween, splicesOf } from "/scripts/text-changes.js";
import { stripped } from "/scripts/card-text.js";

const ANCHOR = "⚓";
const FIRST_LETTER = 0x4e00;
const FIRST_PAIR = 0x20000;

/** Returns what went wrong, or null, with all that the server was sent and what it made of that. */
export function play(seed, moves) {
  const chance = chances(seed);
  const start = `one two ${ANCHOR} three\nfour`;
  const server = new Server(start);
  const letters = new Letters();
  const writers = Array.from({ length: 2 + chance.under(7) }, (_, who) => new Writer(who, start, server, letters, chance));
  for (let move = 0; move < moves; move++) writers[chance.under(writers.length)].act();
  for (let round = 0; round < 60; round++) for (const writer of writers) writer.settle();
  return { wrong: wrong(server, writers, letters), start, log: server.log };
}

/** Carries changes over others, as the table of cases has them. */
export function carry({ text, theirs, mine }) {
  const over = changesOf(theirs, text.length);
  return applied(carried(changesOf(mine, text.length), over), applied(over, text));
}

function wrong(server, writers, letters) {
  for (const { who, rewording } of writers) {
    if (rewording.sent || rewording.dirty) return `${who} still has something to send`;
    if (rewording.saved.text !== server.text) return `${who} holds ${rewording.saved.text} for saved, it is ${server.text}`;
    if (stripped(rewording.value) !== server.text) return `${who} sees ${rewording.value}, it is ${server.text}`;
  }
  const corrected = writers.reduce((sum, { rewording }) => sum + rewording.corrected, 0);
  if (corrected > server.trimmed) return `${corrected} corrections, where ${server.trimmed} were due`;
  for (const [letter, taken] of letters.all) {
    const times = server.text.split(letter).length - 1;
    if (!taken && times !== 1) return `${letter} was taken away by nobody and is there ${times} times`;
  }
  return null;
}

class Server {
  version = 1;
  trimmed = 0;
  log = [];
  followers = [];

  constructor(text) {
    this.text = text;
    this.texts = [, text];
  }

  /** As Rewordings.java does it. */
  save({ edit, base, text, changes }) {
    const done = this.log.some((step) => step.edit === edit);
    if (!done) this.#make(edit, base, text, changes);
    return JSON.stringify({ edit, ok: true, card: this.card(), steps: this.log.filter(({ version }) => version > base) });
  }

  card(step) {
    return { version: this.version, text: this.text, step };
  }

  #make(edit, base, said, changes) {
    let set = changesOf(changes, this.texts[base].length);
    if (applied(set, this.texts[base]) !== said) throw new Error("What is said is not what was changed");
    for (const step of this.log.slice(base - 1)) set = carried(set, changesOf(step.changes, set.length));
    const text = stripped(applied(set, this.text));
    if (text === this.text) return void this.trimmed++;
    if (text !== applied(set, this.text)) this.trimmed++;
    const exact = applied(set, this.text) === text ? set : differenceBetween(this.text, text);
    const step = { version: ++this.version, edit, changes: splicesOf(exact), text, said: { base, changes } };
    this.text = text;
    this.texts.push(text);
    this.log.push(step);
    for (const follower of this.followers) follower.push(JSON.stringify(this.card(step)));
  }
}

class Writer {
  #server;
  #letters;
  #chance;
  #history = new TypingHistory();
  #up = [];
  #answers = [];
  #told = [];
  #edits = 0;
  #time = 0;

  constructor(who, text, server, letters, chance) {
    Object.assign(this, { who, rewording: new Rewording({ version: 1, text }) });
    this.#server = server;
    this.#letters = letters;
    this.#chance = chance;
    server.followers.push(this.#told);
  }

  act() {
    const { under } = this.#chance;
    this.#time += under(400);
    const deed = under(100);
    if (deed < 34) this.#type();
    else if (deed < 46) this.#takeAway();
    else if (deed < 50) this.#goBack(under(3) > 0);
    else if (deed < 65) this.#send();
    else if (deed < 76) this.#reachServer(under(8) === 0);
    else if (deed < 94) this.#hear();
    else if (deed < 97) this.#sendAgain();
    else this.#reconnect();
  }

  /** Everything arrives in the end. */
  settle() {
    this.#send();
    this.#sendAgain();
    while (this.#up.length) this.#reachServer(false);
    this.#reconnect();
    while (this.#answers.length) this.#answered();
  }

  #type() {
    const { value } = this.rewording;
    const place = edge(value, this.#chance.under(value.length + 1));
    const put = this.#letters.next(1 + this.#chance.under(3), this.#chance);
    this.#typed(value.slice(0, place) + put + value.slice(place), place + put.length);
  }

  #takeAway() {
    const { value } = this.rewording;
    const from = edge(value, this.#chance.under(value.length));
    const to = edge(value, Math.min(value.length, from + 1 + this.#chance.under(6)));
    if (!value.slice(from, to).includes(ANCHOR)) this.#typed(value.slice(0, from) + value.slice(to), from);
  }

  #typed(value, caret) {
    const before = this.rewording.value;
    this.#letters.taken(before, value);
    this.#history.typed(this.rewording.typed(value, caret, 0), before, this.#time);
  }

  #goBack(undo) {
    const { value } = this.rewording;
    const set = undo ? this.#history.undo(value) : this.#history.redo(value);
    if (!set) return;
    this.rewording.change(set, 0);
    this.#letters.taken(value, this.rewording.value);
  }

  #send() {
    const next = this.rewording.next(`${this.who}-${this.#edits++}`);
    if (next) this.#up.push((this.kept = JSON.stringify(next)));
  }

  #sendAgain() {
    if (this.rewording.sent) this.#up.push(this.kept);
  }

  #reachServer(lost) {
    const said = this.#up.shift();
    if (said && !lost) this.#answers.push(this.#server.save(JSON.parse(said)));
  }

  /** Answers and what is told come over two lines, which do not wait for each other. */
  #hear() {
    if (this.#chance.under(2)) return this.#answered();
    const told = this.#told.splice(this.#chance.under(6) ? 0 : this.#chance.under(2), 1)[0];
    if (told && this.#chance.under(12)) this.#take(this.rewording.arrived(JSON.parse(told), 0));
  }

  #answered() {
    const answer = this.#answers.shift();
    if (answer) this.#take(this.rewording.settled(JSON.parse(answer)));
  }

  #reconnect() {
    this.#told.length = 0;
    this.#take(this.rewording.arrived(this.#server.card(), 0));
  }

  #take(set) {
    if (set) this.#history.carry(set);
  }
}

/** Each letter is written once, so that what is lost is missed. */
class Letters {
  all = new Map();
  #count = 0;

  next(many, chance) {
    let put = "";
    for (let one = 0; one < many; one++) {
      const first = chance.under(6) ? FIRST_LETTER : FIRST_PAIR;
      const letter = String.fromCodePoint(first + this.#count++);
      this.all.set(letter, false);
      put += letter + (chance.under(5) ? "" : chance.under(4) ? " " : "\n");
    }
    return put;
  }

  taken(before, after) {
    for (const letter of before) if (this.all.has(letter) && !after.includes(letter)) this.all.set(letter, true);
  }
}

const edge = (value, place) => (/[\uDC00-\uDFFF]/.test(value[place] ?? "") ? place - 1 : place);

/** The same chances for the same seed (mulberry32). */
function chances(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { under: (most) => Math.floor(next() * most) };
}
