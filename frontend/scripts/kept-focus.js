// Who works with a keyboard stays where they are on a page when the server draws that part of it anew: at the same link or
// button, or, where that is gone, at the one in its place, or at the head of its part. A board looks after itself.
const CAN_BE_HELD = "a[href], button, vaadin-button, summary, input, textarea, select, [tabindex]";

const named = (one) => one.getAttribute("href") ?? one.ariaLabel ?? one.parentElement.label ?? one.textContent.trim();
const like = (one) => (other) => other.localName === one.tag && named(other) === one.name;
const all = (selector, within) => [...(within?.querySelectorAll(selector) ?? [])];
const inADialog = (one) => one?.closest("vaadin-confirm-dialog, vaadin-dialog, dialog");
const partsOf = () => all("#main section, #main fieldset", document);

let held = null;

/** What can be found again of where one is. */
function whereIs(element) {
  const one = { tag: element.localName, name: named(element) };
  const item = element.closest("li");
  return {
    ...one,
    element,
    nth: all(element.localName, document.getElementById("main")).filter(like(one)).indexOf(element),
    part: partsOf().indexOf(element.closest("section, fieldset")),
    list: item?.parentElement.className,
    place: item ? [...item.parentElement.children].indexOf(item) : 0,
  };
}

function again(was) {
  const main = document.getElementById("main");
  const same = main ? all(was.tag, main).filter(like(was)) : [];
  return same[Math.min(was.nth, same.length - 1)] ?? inItsPlace(was) ?? headOf(was) ?? main?.querySelector("h1");
}

function inItsPlace({ tag, list, place, part }) {
  const items = list ? [...(partsOf()[part]?.getElementsByClassName(list)[0]?.children ?? [])] : [];
  const near = items.slice(place).concat(items.slice(0, place).reverse());
  return near.map((item) => item.querySelector(tag)).find(Boolean);
}

const headOf = ({ part }) => all("h2, h3, legend", partsOf()[part]).find((head) => head.checkVisibility());

function look() {
  if (!held || held.element.isConnected || document.activeElement !== document.body) return;
  const to = again(held);
  held = null;
  if (!to) return;
  if (!to.matches(CAN_BE_HELD)) to.tabIndex = -1;
  to.focus({ preventScroll: true });
}

const watching = new MutationObserver(look);

// A question that is asked in between changes nothing: whoever answered it is back where they were.
document.addEventListener("focusin", ({ target }) => {
  if (inADialog(target)) return;
  const main = target.closest("#main");
  const element = main?.querySelector("live-board") ? null : main && target.closest(CAN_BE_HELD);
  held = element ? whereIs(element) : null;
  if (held) watching.observe(document.body, { childList: true, subtree: true });
  else watching.disconnect();
});
// Who goes elsewhere on purpose, as by pressing on a place where nothing is, holds nothing.
document.addEventListener("focusout", ({ target, relatedTarget }) => {
  if (!inADialog(target) && !inADialog(relatedTarget)) queueMicrotask(() => target.isConnected && (held = null));
});
window.addEventListener("vaadin-navigated", () => (held = null));
