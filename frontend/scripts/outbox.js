// Words that are not safely on the server yet, kept in this browser per person and board.

const ROOT = "samenkracht";
const PAGE = "samenkracht.page";
const TURN = 9;
const LOOKS = 5;
const LOOK_AGAIN_AFTER = 200;

/** As this page knows it. */
let openElsewhere = new Set();
/** By this name the page keeps its drafts. */
const page = crypto.randomUUID();
/** The page that stood in this tab until now; of a tab that was duplicated it still stands in the first one. */
let before = pageBefore();

export class Outbox {
  #prefix;
  #store;
  /** Once it is known which other pages have the board open. */
  known = Promise.resolve();

  constructor(person, board, store = browserStore()) {
    this.#prefix = `${ROOT}/${person}/${board}`;
    this.#store = store;
  }

  /** Until the signal this page has the board open, and its drafts are not for others to take up. */
  hold(signal) {
    this.known = this.#lookAround();
    const held = new Promise((left) => signal.addEventListener("abort", left));
    const hold = () => navigator.locks?.request(this.#lockOf(page), { mode: "shared" }, () => held);
    this.known.then(() => signal.aborted || hold()).catch(knowsNobody);
  }

  /**
   * Learns which boards other pages have open; a browser without locks tells of none. The page before this one may hold its
   * board for a moment more.
   */
  async #lookAround() {
    openElsewhere = await heldElsewhere();
    for (let looks = 1; looks < LOOKS && openElsewhere.has(this.#lockOf(before)); looks++) {
      await new Promise((later) => setTimeout(later, LOOK_AGAIN_AFTER));
      openElsewhere = await heldElsewhere();
    }
    if (openElsewhere.has(this.#lockOf(before))) before = null;
  }

  #lockOf(somePage) {
    return `${this.#prefix}~${somePage}`;
  }

  /** Everything of every person in this browser goes: for signing out on a shared computer. */
  static forgetEverything(store = browserStore()) {
    for (const key of keysOf(store, `${ROOT}/`)) store.removeItem(key);
  }

  /** How much of anybody in this browser is not saved yet. */
  static countKept(store = browserStore()) {
    return keysOf(store, `${ROOT}/`).length;
  }

  /** Keeps an edit until it is settled, behind those that wait. One key each, so that two tabs never overwrite each other. */
  keep(edit) {
    const last = this.#edits().at(-1)?.slice(`${this.#prefix}/edit/`.length);
    const turn = last ? parseInt(last.slice(0, TURN), 36) + 1 : 0;
    this.#write(`edit/${turn.toString(36).padStart(TURN, "0")}/${edit.edit}`, edit);
  }

  settle(edit) {
    for (const key of this.#edits()) if (key.endsWith(`/${edit}`)) this.#store.removeItem(key);
  }

  /** The edits that wait for an answer, oldest first. */
  waiting() {
    return this.#edits()
      .map((key) => read(this.#store, key))
      .filter(Boolean);
  }

  #edits() {
    return keysOf(this.#store, `${this.#prefix}/edit/`).sort();
  }

  /**
   * A draft by name: a lane's unwritten card, a card's half-typed rewording, the words in a field. Each page keeps its own, so
   * that two never overwrite each other; where this one has none, it takes up that of the page before it in the same tab, or
   * else the last one that a page left which is not open.
   */
  draft(name) {
    const left = this.#draftsOf(name).filter(({ by }) => by === page || !openElsewhere.has(this.#lockOf(by)));
    const own = left.find(({ by }) => by === page);
    if (own || !left.length) return own?.draft ?? null;
    const newestFirst = left.sort((one, other) => (other.draft.at ?? 0) - (one.draft.at ?? 0));
    const last = left.find(({ by }) => by === before) ?? newestFirst[0];
    this.keepDraft(name, last.draft);
    this.#store.removeItem(last.key);
    return last.draft;
  }

  keepDraft(name, draft) {
    if (draft) this.#write(`draft/${name}~${page}`, { ...draft, at: Date.now() });
    else this.#store.removeItem(`${this.#prefix}/draft/${name}~${page}`);
  }

  drafts(kind) {
    const start = `${this.#prefix}/draft/`;
    const names = keysOf(this.#store, `${start}${kind}/`).map((key) => key.slice(start.length).split("~")[0]);
    return [...new Set(names)].map((name) => ({ name, draft: this.draft(name) }));
  }

  #draftsOf(name) {
    const start = `${this.#prefix}/draft/${name}`;
    return keysOf(this.#store, start)
      .map((key) => ({ key, by: key.slice(start.length + 1), draft: read(this.#store, key) }))
      .filter(({ key, draft }) => draft && (key === start || key[start.length] === "~"));
  }

  /** Every text that waits here, each once: for when the board itself is not to be had any more. */
  words() {
    const drafts = keysOf(this.#store, `${this.#prefix}/draft/`).map((key) => read(this.#store, key));
    return [...new Set([...this.waiting(), ...drafts].map((kept) => kept?.text).filter(Boolean))];
  }

  forget() {
    for (const key of keysOf(this.#store, `${this.#prefix}/`)) this.#store.removeItem(key);
  }

  #write(name, value) {
    try {
      this.#store.setItem(`${this.#prefix}/${name}`, JSON.stringify(value));
    } catch {
      // The browser's store is full or closed: the words still stand on the page, which must stay open.
      globalThis.dispatchEvent?.(new Event("keeping-failed"));
    }
  }
}

function read(store, key) {
  try {
    return JSON.parse(store.getItem(key));
  } catch {
    return null;
  }
}

/** A browser that refuses to keep anything refuses locks too: then no tab knows of another. */
const knowsNobody = () => {};

const keysOf = (store, prefix) =>
  Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => key?.startsWith(prefix));

/** The locks that are not of this page, which knows itself by one that nobody else asks for. */
async function heldElsewhere() {
  const own = `${ROOT}~${crypto.randomUUID()}`;
  const { held = [] } = (await navigator.locks?.request(own, () => navigator.locks.query()).catch(knowsNobody)) ?? {};
  const here = held.find(({ name }) => name === own)?.clientId;
  return new Set(held.filter(({ clientId }) => clientId !== here).map(({ name }) => name));
}

function pageBefore() {
  try {
    const last = sessionStorage.getItem(PAGE);
    sessionStorage.setItem(PAGE, page);
    return last;
  } catch {
    return null;
  }
}

/** localStorage, or memory where a browser refuses it. */
function browserStore() {
  try {
    localStorage.getItem(ROOT);
    return localStorage;
  } catch {
    return memoryStore;
  }
}

const memory = new Map();
const memoryStore = {
  get length() {
    return memory.size;
  },
  key: (index) => [...memory.keys()][index] ?? null,
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, value) => memory.set(key, value),
  removeItem: (key) => memory.delete(key),
};
