// The head of a page whose board came with it: where one is and the other boards, as they will stand there. It is to be seen only:
// whoever left before the rest of the page is there would leave behind what that has not heard yet.
import { make } from "./elements.js";

/** `way` leads here by steps `{name, address}`; `name` is what is here. */
export function appHeader({ way, name }) {
  const ours = make("span", "wordmark-name", { textContent: "Samenkracht" });
  const wordmark = make("a", "wordmark", { href: "/" }, make("span", "wordmark-mark", { ariaHidden: "true" }), ours);
  const steps = [...way.map((step) => make("li", "", {}, link(step))), make("li", "", { ariaCurrent: "page" }, name)];
  return make("header", "app-header", { inert: true }, wordmark, make("nav", "breadcrumbs", {}, make("ol", "", {}, ...steps)));
}

export function boardTabs({ boards }) {
  return make("nav", "board-tabs", { inert: true }, ...boards.map(link), make("span", "board-tools"));
}

function link({ name, address, isHere }) {
  return make("a", "", { href: address, textContent: name, ...(isHere ? { ariaCurrent: "page" } : {}) });
}
