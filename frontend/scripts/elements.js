// Small help to make and patch elements, and to find out what the person asked for.

/** `make("p", "card-note", {hidden: true})`: an element with a class and properties. */
export function make(tag, className, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), { className, ...properties });
  element.append(...children);
  return element;
}

/** Changes text only where it differs, so that focus, selection and screen readers are left in peace. */
export function tell(element, text) {
  if (element.textContent !== text) element.textContent = text;
  return element;
}

/** Puts an element before another one, or last; one that stands there already stays untouched. */
export function put(parent, element, before) {
  if (element.parentNode === parent && element.nextElementSibling === before) return;
  if (element.isConnected && parent.isConnected && parent.moveBefore) parent.moveBefore(element, before);
  else parent.insertBefore(element, before);
}

export function flag(element, name, on) {
  element.toggleAttribute(`data-${name}`, Boolean(on));
}

export const isCalm = () =>
  document.documentElement.dataset.calm === "true" || matchMedia("(prefers-reduced-motion: reduce)").matches;

/** On a phone, where the writing field comes first and the lanes one by one. */
export const isOneLane = () => matchMedia("(max-width: 640px)").matches;

/** Whether one sees the end of an element, within what frames it and above a phone's keyboard. */
export function isInSight(element, frame) {
  const { offsetTop, height } = visualViewport;
  return element.getBoundingClientRect().bottom <= Math.min(frame.getBoundingClientRect().bottom, offsetTop + height);
}

/** Also where a browser cannot be asked. */
export const isVisible = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** A property that was set before its element was defined hides the setter: take it off and set it again. */
export function takeUp(element, name) {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  delete element[name];
  element[name] = value;
}

/** The words in a textarea, and where one is in them. */
export function caretIn({ value, selectionStart, selectionEnd, selectionDirection }) {
  return { text: value, selectionStart, selectionEnd, selectionDirection };
}

/** Acts once what stands on the page now was painted; soon on a page that is hidden, which never is. */
export function afterPaint(act) {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

/** Grows a textarea with its words, where the browser does not do so by itself. */
export function grow(field) {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight}px`;
}
