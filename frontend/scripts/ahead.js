// What this page and the next will need is fetched once there is something to see: earlier it would stand in the way of that.
import { afterPaint } from "./elements.js";

/** So many in one go, and between them what somebody types: asking for all of them takes a slow computer a third of a second. */
const AT_ONCE = 6;

const ahead = document.getElementById("ahead").content;

export function fetchAhead() {
  document.head.append(...[...ahead.children].slice(0, AT_ONCE));
  if (ahead.childElementCount) setTimeout(fetchAhead);
}

const bringsABoard = document.getElementById("first-sight");
if (!bringsABoard) afterPaint(fetchAhead);
