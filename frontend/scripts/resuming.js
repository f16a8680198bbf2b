// Takes up what an earlier page, or an earlier connection, could not finish: edits without an answer, and drafts.
import { stripped } from "./card-text.js";

export class Resuming {
  #board;

  constructor(board) {
    this.#board = board;
  }

  resume() {
    const { outbox, saving } = this.#board;
    const waiting = outbox.waiting();
    saving.takeOver(waiting);
    for (const writer of this.#board.querySelectorAll("card-writer")) writer.resume(waiting);
    const drafts = new Map(outbox.drafts("card").map(({ name, draft }) => [name.slice("card/".length), draft]));
    for (const edit of lastOfEach(waiting)) {
      this.#board.cardOf(edit.card)?.editing.resume(edit, drafts.get(edit.card));
      this.#dropIfGone(edit.card, drafts);
    }
    saving.sendAgain();
    for (const [id, draft] of drafts) this.#takeUpDraft(id, draft);
    for (const { name } of outbox.drafts("lane")) this.#takeUpLane(name.slice("lane/".length));
  }

  /** A lane is gone: what was being written in it goes on in another. */
  laneGone(lane, words) {
    const { outbox, openWriter } = this.#board;
    const text = words || outbox.draft(`lane/${lane}`)?.text;
    if (!openWriter) return;
    outbox.keepDraft(`lane/${lane}`, null);
    if (text) openWriter.offer(text, this.#board.say("writer.laneGone"));
  }

  #takeUpLane(lane) {
    if (!this.#board.writerIn(lane)) this.laneGone(lane, "");
  }

  /** A rewording was judged whose card is not on the page: words that have no card any more are offered in a lane. */
  reworded(sent, answer) {
    const { outbox } = this.#board;
    if (lastOfEach(outbox.waiting()).some(({ card }) => card === sent.card)) return;
    const draft = outbox.draft(`card/${sent.card}`);
    outbox.keepDraft(`card/${sent.card}`, null);
    const text = draft?.text ?? sent.text;
    if (!answer.ok) this.#board.openWriter?.offer(text, this.#board.say("writer.cardGone"));
    else if (text !== sent.text) this.#reword(sent.card, draft.base?.version ?? sent.base, text);
  }

  /** Words that were refused in a card before it was gone. They stay kept where there is no lane to offer them in. */
  cardLeft(card, words) {
    const { outbox, openWriter } = this.#board;
    if (!openWriter) return;
    outbox.keepDraft(`card/${card}`, null);
    if (stripped(words)) openWriter.offer(words, this.#board.say("writer.cardGone"));
  }

  #dropIfGone(card, drafts) {
    const draft = drafts.get(card);
    drafts.delete(card);
    if (draft && !this.#board.cardOf(card)) this.#board.outbox.keepDraft(`card/${card}`, null);
  }

  #takeUpDraft(id, draft) {
    const card = this.#board.cardOf(id);
    if (card) return card.editing.resume(null, draft);
    this.#board.outbox.keepDraft(`card/${id}`, null);
    this.#reword(id, draft.base?.version ?? 0, draft.text);
  }

  #reword(card, base, text) {
    this.#board.send("card-reword", { card, base, text });
  }
}

/**
 * The rewording of each card that was sent last. An earlier one may wait too, when the server died after others were told of
 * it and before it answered: the last has its letters, and only what was typed after the last is still to be sent.
 */
function lastOfEach(waiting) {
  return [...new Map(waiting.filter(({ kind }) => kind === "card-reword").map((edit) => [edit.card, edit])).values()];
}
