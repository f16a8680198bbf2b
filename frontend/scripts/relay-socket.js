/*
 * The relay as one page has it: a WebSocket that is opened again when it is lost, each time with a new ticket.
 * What goes over it is described in ClientFrame.java, StateFrame.java, SavedFrame.java, FlowFrame.java and Notice.java.
 *
 * Events: "open"; "closed" when it was open; "ended" when there will be no other; "ticket-missing" when none came;
 * "notice" with the JSON as detail; "state" with an array of {n, pointer, focus, caret, dragging} as detail; "saved" with what
 * was saved, or without detail when something was missed; "late" when what the others do comes late, and "in-time" when it no
 * longer does while the line holds.
 */
import { Lateness } from "./lateness.js";

const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 5000;
const LONGEST_TICKET_WAIT = 8000;
const LONGEST_SILENCE = 40000;
const LONGER_THAN_USUAL = 20000;
const TOO_MANY = 4429;

const SAVED = 2;
const MARK = 3;
const ANSWER = 4;
const WORDS = new TextDecoder();

const TICKET = 1;
const POINTER = 2;
const FOCUS = 3;
const NO_FOCUS = 4;
const POINTER_GONE = 5;
const CARET = 6;
const CARET_GONE = 7;
const DRAGGING = 8;
const DROPPED = 9;
const FOLLOWING = 10;
const HIDDEN = 11;
const SHOWN = 12;
const MARK_READ = 13;
const ASKING = 14;

export class RelaySocket extends EventTarget {
  #askTicket;
  #asked;
  #socket;
  #open = false;
  #wanted = false;
  #failures = 0;
  #timer;
  #silence;
  #heard = 0;
  #lateness = new Lateness({
    ask: () => this.#say(ASKING),
    tell: (isLate) => this.#tell(isLate ? "late" : "in-time"),
  });
  #online = () => this.#again();
  #visible = () => !document.hidden && performance.now() - this.#heard > LONGER_THAN_USUAL && this.#again();

  /** @param {() => Promise<string>} askTicket an empty text means: no more */
  constructor(askTicket) {
    super();
    this.#askTicket = askTicket;
  }

  start() {
    this.#wanted = true;
    window.addEventListener("online", this.#online);
    document.addEventListener("visibilitychange", this.#visible);
    this.#connect();
  }

  stop() {
    this.#wanted = false;
    this.#open = false;
    window.removeEventListener("online", this.#online);
    document.removeEventListener("visibilitychange", this.#visible);
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
    this.#lateness.end();
    this.#socket?.close();
    this.#tell("ended");
  }

  get isOpen() {
    return this.#open;
  }

  /** @param {{anchor: string, across: number, down: number}} point fractions from 0 to 65535 */
  sendPointer({ anchor, across, down }) {
    const frame = frameWithAnchor(POINTER, anchor, 4);
    frame.setUint16(17, across);
    frame.setUint16(19, down);
    this.#send(frame);
  }

  sendPointerGone() {
    this.#send(Uint8Array.of(POINTER_GONE));
  }

  /** @param {string | undefined} anchor none when the focus is elsewhere */
  sendFocus(anchor) {
    this.#send(anchor ? frameWithAnchor(FOCUS, anchor, 0) : Uint8Array.of(NO_FOCUS));
  }

  /** @param {string | undefined} card none when it is let go */
  sendDragging(card) {
    this.#send(card ? frameWithAnchor(DRAGGING, card, 0) : Uint8Array.of(DROPPED));
  }

  sendFollowing(person) {
    this.#send(frameWithAnchor(FOLLOWING, person, 0));
  }

  /** Whether no trail remembers where this page is. */
  sendHidden(hides) {
    this.#send(Uint8Array.of(hides ? HIDDEN : SHOWN));
  }

  /** @param {{card: string, version: number, from: number, to: number} | undefined} caret none when one writes in no card */
  sendCaret(caret) {
    if (!caret) return this.#send(Uint8Array.of(CARET_GONE));
    const frame = frameWithAnchor(CARET, caret.card, 8);
    frame.setUint32(17, caret.version);
    frame.setUint16(21, caret.from);
    frame.setUint16(23, caret.to);
    this.#send(frame);
  }

  #send(frame) {
    if (this.#open) {
      this.#socket.send(frame);
      this.#lateness.stir();
    }
  }

  /** Says something of the line itself. */
  #say(type) {
    this.#socket?.send(Uint8Array.of(type));
  }

  async #connect() {
    clearTimeout(this.#timer);
    let ticket;
    try {
      ticket = await this.#ticket();
    } catch {
      this.#tell("ticket-missing");
      this.#retry(this.#asked ? 0 : undefined);
      return;
    }
    // Two may have waited for one ticket, as when the browser says that it is online again: it is taken once.
    if (!this.#wanted || this.#socket) return;
    if (ticket) this.#dial(ticket);
    else this.stop();
  }

  /**
   * Asks once, however often we wait for the answer: Vaadin keeps the question while the server is away, and has the answer
   * as soon as it is back.
   */
  #ticket() {
    this.#asked ??= Promise.resolve(this.#askTicket()).finally(() => (this.#asked = undefined));
    const late = new Promise((_, refuse) => setTimeout(refuse, LONGEST_TICKET_WAIT));
    return Promise.race([this.#asked, late]);
  }

  #dial(ticket) {
    const address = new URL("relay", document.baseURI);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => socket.send(ticketFrame(ticket));
    socket.onmessage = ({ data }) => this.#hear(data);
    socket.onclose = ({ code }) => this.#lose(code);
    this.#socket = socket;
    this.#expectMore();
  }

  #hear(data) {
    this.#expectMore();
    if (data instanceof ArrayBuffer) {
      this.#hearFrame(new Uint8Array(data));
      return;
    }
    const notice = JSON.parse(data);
    if (notice.here) {
      this.#open = true;
      this.#failures = 0;
    }
    this.#tell("notice", notice);
    if (notice.here) {
      this.#tell("open");
    }
  }

  #hearFrame(frame) {
    const [type] = frame;
    if (type === MARK) return this.#say(MARK_READ);
    if (type === ANSWER) return this.#lateness.answered();
    this.#lateness.stir();
    if (type === SAVED) this.#tell("saved", frame.length > 1 ? JSON.parse(WORDS.decode(frame.subarray(1))) : undefined);
    else this.#tell("state", readState(new DataView(frame.buffer)));
  }

  /** The server says something every 15 seconds; a connection that went dead without a word is given up. */
  #expectMore() {
    clearTimeout(this.#silence);
    this.#heard = performance.now();
    this.#silence = setTimeout(() => this.#giveUp(), LONGEST_SILENCE);
  }

  /** The network is another one, or the computer slept: what was open then is often dead, and nobody says so. */
  #again() {
    if (this.#open) this.#giveUp();
    this.#retry(0);
  }

  #giveUp() {
    const dead = this.#socket;
    dead.onclose = dead.onmessage = undefined;
    dead.close();
    this.#lose();
  }

  #lose(code) {
    clearTimeout(this.#silence);
    this.#lateness.end();
    const wasOpen = this.#open;
    this.#open = false;
    this.#socket = undefined;
    if (wasOpen) {
      this.#tell("closed");
    }
    this.#retry(code === TOO_MANY ? LONGEST_WAIT : undefined);
  }

  #retry(wait = this.#wait()) {
    if (!this.#wanted || this.#socket) {
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  /** Doubles with each failure; spread, so that a whole neighbourhood does not come back in one instant. */
  #wait() {
    const wait = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** this.#failures++);
    return wait * (0.8 + 0.2 * Math.random());
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function ticketFrame(ticket) {
  const secret = atob(ticket.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.of(TICKET, ...Array.from(secret, (letter) => letter.charCodeAt(0)));
}

function frameWithAnchor(type, anchor, more) {
  const frame = new DataView(new ArrayBuffer(17 + more));
  const digits = anchor.replaceAll("-", "");
  frame.setUint8(0, type);
  for (let byte = 0; byte < 16; byte++) {
    frame.setUint8(1 + byte, parseInt(digits.slice(2 * byte, 2 * byte + 2), 16));
  }
  return frame;
}

function readState(frame) {
  const entries = [];
  let at = 1;
  const anchor = () => {
    const bytes = new Uint8Array(frame.buffer, at, 16);
    at += 16;
    const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };
  const number = () => {
    at += 2;
    return frame.getUint16(at - 2);
  };
  while (at < frame.byteLength) {
    const n = number();
    const flags = frame.getUint8(at++);
    const pointer = flags & 1 ? { anchor: anchor(), across: number(), down: number() } : undefined;
    const focus = flags & 2 ? anchor() : undefined;
    const caret = flags & 4 ? { card: anchor(), version: number() * 65536 + number(), from: number(), to: number() } : undefined;
    const dragging = flags & 8 ? anchor() : undefined;
    entries.push({ n, pointer, focus, caret, dragging });
  }
  return entries;
}
