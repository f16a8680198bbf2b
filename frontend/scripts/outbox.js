// Words that are not safely on the server yet, kept in this browser per person and board.

const ROOT = "samenkracht";

export class Outbox {
  #prefix;
  #store;
  #count = 0;

  constructor(person, board, store = browserStore()) {
    this.#prefix = `${ROOT}/${person}/${board}`;
    this.#store = store;
  }

  /** Everything of every person in this browser goes: for signing out on a shared computer. */
  static forgetEverything(store = browserStore()) {
    for (const key of keysOf(store, `${ROOT}/`)) store.removeItem(key);
  }

  /** Keeps an edit until it is settled. One key each, so that two tabs never overwrite each other. */
  keep(edit) {
    const order = `${Date.now().toString(36).padStart(9, "0")}${(this.#count++).toString(36).padStart(4, "0")}`;
    this.#write(`edit/${order}/${edit.edit}`, edit);
  }

  settle(edit) {
    for (const key of keysOf(this.#store, `${this.#prefix}/edit/`)) {
      if (key.endsWith(`/${edit}`)) this.#store.removeItem(key);
    }
  }

  /** The edits that wait for an answer, oldest first. */
  waiting() {
    return keysOf(this.#store, `${this.#prefix}/edit/`)
      .sort()
      .map((key) => read(this.#store, key))
      .filter(Boolean);
  }

  /** A draft by name: a lane's unwritten card, or a card's half-typed rewording. Nothing removes it. */
  draft(name) {
    return read(this.#store, `${this.#prefix}/draft/${name}`);
  }

  keepDraft(name, draft) {
    if (draft) this.#write(`draft/${name}`, draft);
    else this.#store.removeItem(`${this.#prefix}/draft/${name}`);
  }

  drafts(kind) {
    const start = `${this.#prefix}/draft/`;
    return keysOf(this.#store, `${start}${kind}/`).map((key) => ({
      name: key.slice(start.length),
      draft: read(this.#store, key),
    }));
  }

  /** Every text that waits here, each once: for when the board itself is not to be had any more. */
  words() {
    const drafts = ["card", "lane", "field"].flatMap((kind) => this.drafts(kind)).map(({ draft }) => draft);
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

const keysOf = (store, prefix) =>
  Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => key?.startsWith(prefix));

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
