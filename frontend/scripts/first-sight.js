// A board that is opened is there, and in use, before the rest of its page: it comes with the page itself. What one does in
// it is kept, and told to the server once that is there too; then the board moves into its frame (see board-frame.js).
import "./live-board.js";
import { fetchAhead } from "./ahead.js";
import { appHeader, boardTabs } from "./first-head.js";
import { PitStopPicture } from "./pitstop-line.js";
import { afterPaint, flag, make } from "./elements.js";

const AT_LAST = 15_000;
/** The rest of the page waits no longer than this. */
const LONGEST_ALONE = 3000;

/** Resolves once one can use it. */
function open({ person, board, words, head, face, print, now, above }) {
  const live = make("live-board", "");
  const place = make("div", "board-place");
  const page = make("div", "board-page", {}, boardTabs(head), place);
  const pitStop = above && new PitStopPicture(above);
  if (pitStop) page.prepend(pitStop.element);
  const sight = make("div", "first-sight", {}, appHeader(head), page);
  for (const shown of pitStop ? ["board-shown", "board-whole"] : []) window.addEventListener(shown, () => pitStop.mark(live), { once: true });
  sight.addEventListener("compositionstart", () => flag(sight, "composing", true));
  sight.addEventListener("compositionend", () => setTimeout(() => flag(sight, "composing", false)));
  sight.addEventListener("scroll", ({ target }) => flag(target, "scrolled", true), { capture: true, passive: true });
  Object.assign(live.dataset, { person, board });
  document.body.append(sight);
  place.append(live);
  live.words = words;
  live.print = print;
  live.hear("board", face, now);
  const card = new URL(location.href).searchParams.get("card");
  if (card) live.pointAhead(card);
  setTimeout(() => goUnused(sight), AT_LAST);
  return new Promise((used) => {
    window.addEventListener("board-whole", () => afterPaint(used), { once: true });
    setTimeout(used, LONGEST_ALONE);
  });
}

/** No frame came, as on a page that became another. Who writes here goes on; the words are kept. */
function goUnused(sight) {
  const isWaiting = !document.getElementById("outlet").childElementCount;
  if (isWaiting || sight.contains(document.activeElement)) setTimeout(() => goUnused(sight), AT_LAST);
  else sight.remove();
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
