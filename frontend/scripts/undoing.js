// Undo and redo of what one did oneself on this board: asked by a button or by keys, told where it can be seen and heard.

const FIELDS = "input, textarea, select, [contenteditable], dialog, vaadin-dialog, vaadin-confirm-dialog, vaadin-message-input";
const DIALOGS = "dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]";

const ECHOES_WITHIN = 3000;
const ASKS_AFTER = 300;

export class Undoing {
  #board;
  #sent = -Infinity;
  #asking = 0;

  constructor(board) {
    this.#board = board;
  }

  listen(signal) {
    document.addEventListener("keydown", (event) => this.#key(event), { signal });
    document.addEventListener("undo-asked", ({ detail }) => this.ask(detail.deed), { signal });
  }

  /** Something that one did on this page is saved: that can be undone, and nothing can be redone. */
  did() {
    this.possible({ undo: true, redo: false });
  }

  sent() {
    this.#sent = performance.now();
  }

  /** One's own change is told that this page did not ask for: only the log knows what that leaves to undo. */
  heard() {
    clearTimeout(this.#asking);
    if (performance.now() - this.#sent < ECHOES_WITHIN) return;
    this.#asking = setTimeout(() => this.#board.tellServer("board-possible"), ASKS_AFTER);
  }

  possible(possible) {
    const buttons = document.querySelector("undo-redo");
    if (buttons) buttons.possible = possible;
  }

  ask(deed, before = null) {
    if (!this.#board.isServed) return this.#tell(this.#board.say("board.early"));
    if (!this.#board.online) return this.#tell(this.#board.say("undo.offline"));
    this.#board.send(`board-${deed}`, { before });
  }

  /** The server's answer: what was done, or why not, and from which step one may go on to the one before. */
  told({ ok, message, card, before, possible }) {
    this.possible(possible);
    this.#tell(message, before === null ? null : { text: this.#board.say("undo.earlier"), act: () => this.ask("undo", before) });
    if (ok && card) this.#pointOut(card);
  }

  #tell(message, action) {
    this.#board.announce(message);
    this.#board.notice.show(message, action);
  }

  /** Shown, without taking the focus from where it is: one may well go on undoing. */
  #pointOut(id) {
    requestAnimationFrame(() => {
      const card = this.#board.cardOf(id);
      if (!card) return;
      card.draw();
      card.scrollIntoView({ block: "nearest", inline: "nearest" });
      card.pointOut();
    });
  }

  #key(event) {
    const deed = deedOf(event);
    if (!deed || event.defaultPrevented || event.isComposing || isElsewhere(event)) return;
    event.preventDefault();
    this.ask(deed);
  }
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y; with Cmd on a Mac. */
function deedOf({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && ctrlKey && !shiftKey ? "redo" : null;
}

/** In a field the browser's own undo counts, and in a dialog the board does not. */
function isElsewhere(event) {
  const [target] = event.composedPath();
  return Boolean(target.closest?.(FIELDS)) || target.isContentEditable || Boolean(document.querySelector(DIALOGS));
}
