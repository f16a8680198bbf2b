// The root of a board: everything that is done goes from here to the server, every answer comes back here.
import "./board-card.js";
import "./card-writer.js";
import { BoardKeys } from "./board-keys.js";
import { BoardMore } from "./board-more.js";
import { BoardPicture } from "./board-picture.js";
import { BoardRoom } from "./board-room.js";
import { CardDrag } from "./card-drag.js";
import { CardLinking } from "./card-linking.js";
import { CardMenu } from "./card-menu.js";
import { CardMoving } from "./card-moving.js";
import { CardSearch } from "./card-search.js";
import { CardSteps } from "./card-steps.js";
import { Following } from "./following.js";
import { KeptFields } from "./kept-fields.js";
import { LaneTabs } from "./lane-tabs.js";
import { Notice } from "./notice.js";
import { Outbox } from "./outbox.js";
import { Nearness } from "./nearness.js";
import { Resuming } from "./resuming.js";
import { SamePlace } from "./same-place.js";
import { SavedStream } from "./saved-stream.js";
import { Saving } from "./saving.js";
import { Staying } from "./staying.js";
import { Tidings } from "./tidings.js";
import { Undoing } from "./undoing.js";
import { afterPaint, isInSight, isOneLane, make, takeUp } from "./elements.js";
import { say, tellTime } from "./words.js";

const MINUTE = 60_000;
const NEW_AFTER = 1500;
const MOVES = new Set(["card-move", "card-archive"]);

export class LiveBoard extends HTMLElement {
  #written = null;
  #words = null;
  #voice = make("div", "visually-hidden");
  #picture = new BoardPicture(this);
  #room = new BoardRoom(this, this.#picture);
  #resuming = new Resuming(this);
  #saved = new SavedStream(this);
  #shown = 0;
  #whole = false;
  #pointed = null;
  #server = null;
  #untold = [];
  #moves = false;
  #ends = new AbortController();

  moving = new CardMoving(this);
  linking = new CardLinking(this, this.#picture);
  dragging = new CardDrag(this);
  cardMenu = new CardMenu(this);
  tabs = new LaneTabs(this);
  nearness = new Nearness();
  following = new Following(this);
  tidings = new Tidings(this);
  steps = new CardSteps(this);
  keys = new BoardKeys(this);
  search = new CardSearch(this, this.#picture);
  more = new BoardMore(this, this.#picture);
  staying = new Staying(this);
  place = new SamePlace(this);
  saving = new Saving(this);
  notice = new Notice(this);
  undoing = new Undoing(this);
  fields = new KeptFields(this);
  outbox = null;
  /** The card that the page's address led to, before the server did. */
  pointedAhead = null;
  /** By which the server knows the board that came with the page. */
  print = null;

  connectedCallback() {
    if (this.#moves) return;
    this.outbox = new Outbox(this.dataset.person, this.dataset.board);
    this.#voice.ariaLive = "polite";
    this.append(this.#voice);
    this.tabs.appear();
    this.#room.appear();
    this.#listen();
    if (this.#server) this.saving.served();
    takeUp(this, "words");
    if (this.#words) this.search.speak();
  }

  /** Moved without leaving the page. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    if (this.#moves) return;
    this.place.leave();
    this.#ends.abort();
    this.tabs.vanish();
    this.#room.vanish();
  }

  get words() {
    return this.#words;
  }

  set words(words) {
    if (words === this.#written) return;
    this.#written = words;
    this.#words = JSON.parse(words);
    for (const part of this.querySelectorAll("board-card, card-writer")) part.speak?.();
    this.tabs.show();
    this.#room.show();
    this.search.speak();
  }

  /** What the server tells, as JSON or read from it: the board, a lane, a card, links, keys, people, what a guide did, what one wrote quietly and how much all did, that something was said, or the answer to an edit. `more` is the time of a board, or the board's revision since a card is so. */
  hear(what, told, more) {
    const heard = typeof told === "string" ? JSON.parse(told) : told;
    if (what === "settled" && heard.ok && heard.card && !heard.card.quiet) this.undoing.did();
    if ((what === "card" || what === "lane") && this.#picture.isMine(heard)) this.undoing.heard();
    if (what === "settled") this.#settled(heard);
    else if (what === "board") this.#show(heard, more);
    else if (what === "lane") this.#picture.showLane(heard);
    else if (what === "card") this.#picture.showCard(heard, more);
    else if (what === "links") this.#picture.showLinks(heard);
    else if (what === "undone") this.undoing.told(heard);
    else if (what === "possible") this.undoing.possible(heard);
    else if (what === "keys") this.#picture.showKeys(heard);
    else if (what === "around") this.#picture.showAround(heard);
    else if (what === "room") this.#heardRoom(heard);
    else if (what === "quiet") this.#picture.showQuiet(heard);
    else if (what === "written") this.#room.heardWritten(heard);
    else if (what === "said") this.tidings.said(heard);
  }

  /** From now on the server hears at this element. What waited for that is told. */
  serve(frame) {
    this.#server = frame;
    this.saving.served();
    this.nearness.begin();
    for (const [name, detail] of this.#untold.splice(0)) this.tellServer(name, detail);
  }

  get isServed() {
    return Boolean(this.#server);
  }

  /** Tells the server, or whoever will be it: the board may be used before the rest of its page stands. */
  tellServer(name, detail) {
    if (this.#server) return void this.#server.dispatchEvent(new CustomEvent(name, { detail }));
    const isAsked = this.#untold.some(([other, with_]) => other === name && JSON.stringify(with_) === JSON.stringify(detail));
    if (!isAsked) this.#untold.push([name, detail]);
  }

  /** Goes to another place on the page by this act, and goes on there. */
  moveBy(act) {
    this.#moves = true;
    try {
      act();
    } finally {
      this.#moves = false;
    }
  }

  /** How many acts of guides on this board are known here. */
  get guided() {
    return this.#picture.room.guided;
  }

  get lanes() {
    return [...this.querySelectorAll(":scope > .lane")];
  }

  /** Whether a pitstop is at the stage in which one orders and links. */
  get isLinking() {
    return document.documentElement.dataset.stage === "ORDER_AND_LINK";
  }

  get online() {
    const state = window.Vaadin?.connectionState?.state;
    return state ? state === "connected" || state === "loading" : navigator.onLine;
  }

  say(key, ...values) {
    return say(this.#words, key, ...values);
  }

  announce(text) {
    if (!text) return;
    this.#voice.textContent = "";
    setTimeout(() => (this.#voice.textContent = text), 60);
  }

  /** Says something calmly, to be read and to be heard. `always` also in calm mode: it answers what one asked for. */
  note(text, always = false) {
    this.announce(text);
    this.notice.show(text, null, always);
  }

  /** Cards or lanes came, went, moved or changed: what depends on which there are looks again, soon. */
  stirred() {
    this.search.stirred();
    this.steps.stirred();
    this.dragging.stirred();
  }

  laneName(id) {
    return this.querySelector(`.lane[data-lane="${CSS.escape(id)}"] .lane-name`)?.textContent ?? "";
  }

  cardOf(id) {
    return this.querySelector(`board-card[data-anchor="${CSS.escape(id)}"]`);
  }

  /** Tells the server; what must survive is kept here until it answers. Returns the edit's id. */
  send(kind, detail) {
    if (MOVES.has(kind)) this.staying.asked(detail.card);
    this.undoing.sent();
    return this.saving.send(kind, detail);
  }

  isKept(edit) {
    return this.saving.isKept(edit);
  }

  /** A pitstop came to another stage, or to its end. */
  stageChanged() {
    for (const card of this.querySelectorAll("board-card")) card.speak();
  }

  showStates() {
    for (const card of this.querySelectorAll("board-card")) card.showState();
    for (const writer of this.querySelectorAll("card-writer")) writer.showWaiting();
  }

  #heardRoom(told) {
    const { isNews, isMissing } = this.#picture.showRoom(told);
    if (isNews) this.#room.hear(told);
    if (isMissing) this.#saved.ask();
  }

  /** The server's answer to an edit: `{edit, ok, message, card}`, with the saved card when there is one. */
  #settled({ card, ...told }) {
    if (told.again) return this.saving.later(told.edit);
    const answer = { ...told, card: card && this.#picture.face(card) };
    const sent = this.saving.judged(answer.edit);
    const reworded = sent?.kind === "card-reword" ? this.cardOf(sent.card) : null;
    reworded?.editing.settled(answer);
    if (card) this.#picture.showCard(card);
    this.moving.settled(answer);
    this.linking.settled(answer);
    if (MOVES.has(sent?.kind)) this.#moved(sent, answer);
    this.dragging.settled(answer);
    if (sent?.kind === "card-add") this.#added(sent, answer);
    if (sent?.kind === "card-reword" && !reworded) this.#resuming.reworded(sent, answer);
  }

  /** Words that were refused when their lane was gone already are offered in another. */
  #added(sent, answer) {
    const writer = this.writerIn(sent.lane) ?? this.openWriter;
    if (!writer?.settled(answer) && !answer.ok) writer?.offer(sent.text, answer.message);
  }

  /** A move may be refused long after it was asked: then it is said where one sees it. */
  #moved(sent, { ok, message }) {
    this.cardOf(sent.card)?.showState();
    if (ok) return;
    this.announce(message);
    this.notice.show(message, null, true);
  }

  /** A lane was put away in which this person may have been writing; `held` had the focus in it, if anything had. */
  laneGone(column, held) {
    this.#resuming.laneGone(column.id, column.words);
    if (!held) return;
    if (held.matches("textarea")) this.openWriter?.goOn();
    else this.querySelector(".lane-menu, board-card")?.focus();
  }

  cardArrived(card, moved) {
    this.dragging.landed(card.cardId);
    const written = [...this.querySelectorAll("card-writer")].filter((writer) => writer.arrived?.(card.cardId));
    if (written.length) this.search.keep(card.cardId);
    if (written.length) this.#bringIntoView(card, written[0]);
    if (!moved && this.#shown && performance.now() - this.#shown > NEW_AFTER) card.arrive();
  }

  /** Brings one card into view and puts the focus on it, for who followed a link to it; else tells why it is not here. */
  pointAt(id, missing) {
    this.#pointed = this.#whole ? null : [id, missing];
    if (!this.#whole) return;
    requestAnimationFrame(() => {
      const card = this.cardOf(id);
      if (!card) return this.note(missing, true);
      if (card.hasAttribute("data-aside")) this.search.clear();
      this.tabs.showLaneOf?.(card);
      card.draw();
      card.scrollIntoView({ block: "center", inline: "center" });
      card.focus({ preventScroll: true });
      card.arrive?.();
    });
  }

  /** As `pointAt`, before the server asks for it; a card that is not here is left to the server, which knows why. */
  pointAhead(id) {
    if (!this.#picture.has(id)) return;
    this.pointAt(id, "");
    this.pointedAhead = id;
  }

  /** Once it is drawn, for only then it has its height. */
  #bringIntoView(card, writer) {
    requestAnimationFrame(() => {
      if (!isOneLane()) card.scrollIntoView({ block: "nearest" });
      else if (!isInSight(card, this)) writer.pointTo(card);
    });
  }

  /** A card went from this board with words in it that the server would not have. */
  cardLeft(card, words) {
    if (this.isConnected) this.#resuming.cardLeft(card, words);
  }

  /** The field of one lane, while that lane is there. */
  writerIn(lane) {
    return this.querySelector(`card-writer[data-lane="${CSS.escape(lane)}"]`);
  }

  /** The field of the first lane in which one may write. */
  get openWriter() {
    return this.querySelector("card-writer:not([data-closed])");
  }

  /** Whether the server's board, of which this is the print, is the one that came with the page; else it is asked for. */
  compare(print, now) {
    tellTime(Date.parse(now));
    if (print !== this.print) this.#saved.ask();
  }

  #show(board, now) {
    tellTime(Date.parse(now));
    this.#picture.showBoard(board);
    this.#room.show();
    this.#saved.shown(board.revision);
    if (this.#shown) return;
    this.#shown = performance.now();
    window.dispatchEvent(new CustomEvent("board-shown"));
    const begin = () => this.isConnected && this.#begin();
    if (this.place.awaited) queueMicrotask(begin); // Before the next letter, and after the old page kept what was not sent.
    else afterPaint(() => this.outbox.known.then(begin));
  }

  /** The board was seen for the first time: the rest, and words that wait. */
  #begin() {
    this.#picture.showRest();
    this.#whole = true;
    window.dispatchEvent(new CustomEvent("board-whole"));
    this.#saved.begin();
    this.#resuming.resume();
    this.place.goOn();
    this.fields.offer();
    if (this.#pointed) this.pointAt(...this.#pointed);
  }

  #listen() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.outbox.hold(signal);
    for (const part of [this.saving, this.#saved, this.undoing, this.fields, this.keys, this.search, this.more, this.following, this.tidings, this.place]) part.listen(signal);
    const time = setInterval(() => this.querySelectorAll("board-card").forEach((card) => card.showTime()), MINUTE);
    signal.addEventListener("abort", () => clearInterval(time));
  }
}

customElements.define("live-board", LiveBoard);
