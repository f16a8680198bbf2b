// The root of a board: everything that is done goes from here to the server, every answer comes back here.
import "./board-card.js";
import "./card-writer.js";
import { BoardPicture } from "./board-picture.js";
import { CardDrag } from "./card-drag.js";
import { CardMenu } from "./card-menu.js";
import { CardMoving } from "./card-moving.js";
import { LaneTabs } from "./lane-tabs.js";
import { Outbox } from "./outbox.js";
import { Nearness } from "./nearness.js";
import { isOneLane, make, takeUp } from "./elements.js";
import { say } from "./words.js";

const MINUTE = 60_000;
const KEPT_AFTER = 4000;
const AGAIN_AFTER = 15_000;
const STUCK_FOR = 4000;
const NEW_AFTER = 1500;
const KEPT_KINDS = new Set(["card-add", "card-reword"]);

export class LiveBoard extends HTMLElement {
  #words = null;
  #sent = new Map();
  #voice = make("div", "visually-hidden");
  #picture = new BoardPicture(this);
  #shown = 0;
  #whole = false;
  #pointed = null;
  #stuck = false;
  #retry = 0;
  #ends = new AbortController();

  moving = new CardMoving(this);
  dragging = new CardDrag(this);
  cardMenu = new CardMenu(this);
  tabs = new LaneTabs(this);
  nearness = new Nearness();
  outbox = null;

  connectedCallback() {
    this.outbox = new Outbox(this.dataset.person, this.dataset.board);
    this.#voice.ariaLive = "polite";
    this.append(this.#voice);
    this.tabs.appear();
    this.#listen();
    takeUp(this, "words");
  }

  disconnectedCallback() {
    this.#ends.abort();
    this.tabs.vanish();
  }

  get words() {
    return this.#words;
  }

  set words(words) {
    this.#words = JSON.parse(words);
    for (const part of this.querySelectorAll("board-card, card-writer")) part.speak?.();
    this.tabs.show();
  }

  /** What the server tells, as JSON: the whole board, one lane, one card, keys, people, or the answer to an edit. */
  hear(what, told) {
    const heard = JSON.parse(told);
    if (what === "settled") this.#settled(heard);
    else if (what === "board") this.#show(heard);
    else if (what === "lane") this.#picture.showLane(heard);
    else if (what === "card") this.#picture.showCard(heard);
    else if (what === "keys") this.#picture.showKeys(heard);
    else if (what === "around") this.#picture.showAround(heard);
  }

  get lanes() {
    return [...this.querySelectorAll(":scope > .lane")];
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

  cardOf(id) {
    return this.querySelector(`board-card[data-anchor="${CSS.escape(id)}"]`);
  }

  /** Tells the server; what must survive is kept here until it answers. Returns the edit's id. */
  send(kind, { edit = crypto.randomUUID(), ...detail }) {
    const kept = { kind, edit, ...detail };
    if (KEPT_KINDS.has(kind)) {
      this.outbox.keep(kept);
      this.#sent.set(edit, { ...kept, at: Date.now() });
      setTimeout(() => this.#showStates(), KEPT_AFTER + 50);
    }
    this.#tell(kept);
    return edit;
  }

  /** The server's answer to an edit: `{edit, ok, message, card}`, with the saved card when there is one. */
  #settled({ card, ...told }) {
    if (told.again) return this.#later(told.edit);
    if (this.#stuck) this.#savesAgain();
    if (card) this.#picture.showCard(card);
    const answer = { ...told, card: card && this.#picture.face(card) };
    const sent = this.#sent.get(answer.edit);
    this.#sent.delete(answer.edit);
    this.outbox.settle(answer.edit);
    this.moving.settled(answer);
    this.dragging.settled(answer);
    if (sent?.kind === "card-add") this.#writerOf(sent.lane)?.settled(answer);
    if (sent?.kind === "card-reword") this.#reworded(sent, answer);
  }

  /** The server cannot save for now: what must survive is sent again until it can; the page says so. */
  #later(edit) {
    const sent = this.#sent.get(edit);
    if (sent) sent.stuck = true;
    this.#stuck = true;
    window.dispatchEvent(new CustomEvent("saving-stuck"));
    this.#showStates();
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.online && this.#sendAgain(), STUCK_FOR);
  }

  #savesAgain() {
    this.#stuck = false;
    window.dispatchEvent(new CustomEvent("saving-again"));
  }

  /** True once an edit waits longer than a good connection needs: its words are safe in this browser. */
  isKept(edit) {
    const sent = this.#sent.get(edit);
    return Boolean(sent) && (sent.stuck || !this.online || Date.now() - sent.at > KEPT_AFTER);
  }

  cardArrived(card, moved) {
    this.dragging.landed(card.cardId);
    this.dragging.moved(card);
    const written = [...this.querySelectorAll("card-writer")].filter((writer) => writer.arrived?.(card.cardId));
    if (written.length) this.#bringIntoView(card, written[0]);
    if (!moved && this.#shown && Date.now() - this.#shown > NEW_AFTER) card.arrive();
  }

  /** Brings one card into view and puts the focus on it, for who followed a link to it. */
  pointAt(id) {
    this.#pointed = this.#whole ? null : id;
    if (!this.#whole) return;
    requestAnimationFrame(() => {
      const card = this.cardOf(id);
      if (!card) return;
      this.tabs.showLaneOf?.(card);
      card.draw();
      card.scrollIntoView({ block: "center", inline: "center" });
      card.focus({ preventScroll: true });
      card.arrive?.();
    });
  }

  /** Once it is drawn, for only then it has its height. */
  #bringIntoView(card, writer) {
    requestAnimationFrame(() => {
      if (isOneLane()) writer.pointTo(card);
      else card.scrollIntoView({ block: "nearest" });
    });
  }

  #reworded(sent, answer) {
    const card = this.cardOf(sent.card);
    if (card) return card.editing.settled(answer);
    const draft = this.outbox.draft(`card/${sent.card}`);
    this.outbox.keepDraft(`card/${sent.card}`, null);
    const text = draft?.text ?? sent.text;
    if (!answer.ok) this.querySelector("card-writer")?.offer(text, this.say("writer.cardGone"));
    else if (text !== sent.text) this.send("card-reword", { card: sent.card, base: answer.card?.version ?? sent.base, text });
  }

  #writerOf(lane) {
    return this.querySelector(`card-writer[data-lane="${CSS.escape(lane)}"]`) ?? this.querySelector("card-writer");
  }

  #tell({ kind, ...detail }) {
    this.dispatchEvent(new CustomEvent(kind, { bubbles: true, detail }));
  }

  #show(board) {
    this.#picture.showBoard(board);
    if (this.#shown) return;
    this.#shown = Date.now();
    afterPaint(() => this.isConnected && this.#begin());
  }

  /** The board was seen for the first time, and the server has bound its listeners: the rest, and words that wait. */
  #begin() {
    this.#picture.showRest();
    this.#whole = true;
    this.#resume();
    if (this.#pointed) this.pointAt(this.#pointed);
  }

  /** Takes up what an earlier page, or an earlier connection, could not finish. */
  #resume() {
    const waiting = this.outbox.waiting();
    for (const edit of waiting) if (!this.#sent.has(edit.edit)) this.#sent.set(edit.edit, { ...edit, at: Date.now() });
    for (const writer of this.querySelectorAll("card-writer")) {
      writer.resume(waiting.filter(({ kind, lane }) => kind === "card-add" && lane === writer.lane));
    }
    const drafts = new Map(this.outbox.drafts("card").map(({ name, draft }) => [name.slice("card/".length), draft]));
    for (const edit of waiting.filter(({ kind }) => kind === "card-reword")) {
      this.cardOf(edit.card)?.editing.resume(edit, drafts.get(edit.card));
      this.#dropIfGone(edit.card, drafts);
    }
    this.#sendAgain();
    for (const [id, draft] of drafts) this.#takeUpDraft(id, draft);
  }

  #dropIfGone(card, drafts) {
    const draft = drafts.get(card);
    if (this.cardOf(card)) return drafts.delete(card);
    if (draft) this.outbox.keepDraft(`card/${card}`, null);
    return drafts.delete(card);
  }

  #takeUpDraft(id, draft) {
    const card = this.cardOf(id);
    if (card) return card.editing.resume(null, draft);
    this.outbox.keepDraft(`card/${id}`, null);
    this.send("card-reword", { card: id, base: draft.base?.version ?? 0, text: draft.text });
  }

  #sendAgain() {
    for (const edit of this.outbox.waiting()) if (this.#sent.has(edit.edit)) this.#tell(edit);
    this.#showStates();
  }

  #listen() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const back = () => this.online && this.#sendAgain();
    window.addEventListener("online", back, { signal });
    window.addEventListener("offline", () => this.#lost(), { signal });
    const connection = window.Vaadin?.connectionState;
    const changed = (before) => {
      if (!this.online) this.#lost();
      else if (before !== "connected" && before !== "loading") back();
    };
    connection?.addStateChangeListener(changed);
    const time = setInterval(() => this.querySelectorAll("board-card").forEach((card) => card.showTime()), MINUTE);
    const again = setInterval(() => this.#late(), AGAIN_AFTER);
    signal.addEventListener("abort", () => {
      connection?.removeStateChangeListener(changed);
      clearInterval(time);
      clearInterval(again);
    });
  }

  #late() {
    if (this.online && [...this.#sent.values()].some(({ at }) => Date.now() - at > AGAIN_AFTER)) this.#sendAgain();
  }

  #lost() {
    this.#showStates();
    if (this.#sent.size) this.announce(this.say("card.kept"));
  }

  #showStates() {
    for (const card of this.querySelectorAll("board-card")) card.showState();
    for (const writer of this.querySelectorAll("card-writer")) writer.showWaiting();
  }
}

/** Also on a page that is hidden, which is never painted. */
function afterPaint(act) {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

customElements.define("live-board", LiveBoard);
