// A board that is opened is there, and in use, before the rest of its page: it comes with the page itself. What one does in
// it is kept, and told to the server once that is there too; then the board moves into its frame (see board-frame.js).
import "./live-board.js";
import { fetchAhead } from "./ahead.js";
import { appHeader, boardTabs } from "./first-head.js";
import { PitStopPicture } from "./pitstop-line.js";
import { afterPaint, flag, make } from "./elements.js";

const LOOKS_AGAIN = 1000;
/** The rest of the page waits no longer than this. */
const LONGEST_ALONE = 3000;
/** When that does not come, one is told. */
const TOO_LONG_ALONE = 20_000;

/** Resolves once one can use it. */
function open({ person, board, words, head, face, print, now, above }) {
  const live = make("live-board", "");
  const place = make("div", "board-place");
  const page = make("div", "board-page", {}, boardTabs(head), place);
  const pitStop = above && new PitStopPicture(above);
  if (pitStop) page.prepend(pitStop.element);
  const sight = make("div", "first-sight", {}, appHeader(head), page);
  for (const shown of pitStop ? ["board-shown", "board-whole"] : []) window.addEventListener(shown, () => pitStop.mark(live), { once: true });
  sight.addEventListener("compositionstart", ({ target }) => flag(target, "composing", true));
  sight.addEventListener("compositionend", ({ target }) => setTimeout(() => flag(target, "composing", false)));
  sight.addEventListener("pointerdown", () => pressed(sight), { capture: true, passive: true });
  sight.addEventListener("scroll", ({ target }) => flag(target, "scrolled", true), { capture: true, passive: true });
  Object.assign(live.dataset, { person, board });
  document.body.append(sight);
  place.append(live);
  live.words = words;
  live.print = print;
  live.hear("board", face, now);
  const card = new URL(location.href).searchParams.get("card");
  if (card) live.pointAhead(card);
  watchOver(sight, board);
  setTimeout(() => tellAlone(live), TOO_LONG_ALONE);
  return new Promise((used) => {
    window.addEventListener("board-whole", () => afterPaint(used), { once: true });
    setTimeout(used, LONGEST_ALONE);
  });
}

function tellAlone(live) {
  if (live.isServed || !live.isConnected) return;
  live.announce(live.say("board.alone"));
  live.notice.show(live.say("board.alone"), { text: live.say("board.again"), act: () => location.reload() });
  setTimeout(() => tellAlone(live), TOO_LONG_ALONE);
}

function pressed(sight) {
  flag(sight, "pressed", true);
  for (const end of ["pointerup", "pointercancel", "blur"]) window.addEventListener(end, () => flag(sight, "pressed", false), { once: true });
}

/** Until it went to its frame. A page that became another has none, and says why; what one wrote here is kept. */
function watchOver(sight, board) {
  if (!sight.isConnected) return;
  const page = document.getElementById("main");
  if (page && !page.querySelector(`board-frame[data-board="${CSS.escape(board)}"]`)) sight.remove();
  else setTimeout(() => watchOver(sight, board), LOOKS_AGAIN);
}

const told = document.getElementById("first-sight");
try {
  if (told && !document.querySelector("live-board")) await open(JSON.parse(told.textContent));
} catch (failure) {
  document.querySelector(".first-sight")?.remove(); // The page draws it anew.
  throw failure;
} finally {
  fetchAhead();
}
