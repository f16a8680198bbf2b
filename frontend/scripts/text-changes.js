// Changes of one text, letter by letter, that can be carried over each other. The algebra is CodeMirror's; told as splices
// {from, to, put} they mean what they mean in TextChanges.java, and a table of cases holds both to it.
import { ChangeSet, Text } from "./vendor/codemirror-state.js";
import { changes, splice } from "./text-difference.js";

/** The put of a splice stands where its stretch begins, also for who changes something inside of that. */
export const changesOf = (splices, length) =>
  ChangeSet.of(
    splices.flatMap(({ from, to, put }) => [
      { from, insert: put },
      { from, to },
    ]),
    length,
    "\n",
  );

export function splicesOf(set) {
  const splices = [];
  set.iterChanges((from, to, _from, _to, put) => splices.push({ from, to, put: put.toString() }), true);
  return splices;
}

export const nothing = (length) => ChangeSet.empty(length);

/** What one person did at once, seen from the caret. */
export const typedBetween = (before, after, caret) => changesOf([splice(before, after, caret)], before.length);

export const differenceBetween = (before, after) => changesOf(changes(before, after), before.length);

/** The same changes after others were made. Of two that put something at one place, those that go first stand first. */
export const carried = (set, over, first = false) => apart(set).map(apart(over), first);

export const applied = (set, text) => set.apply(textOf(text)).toString();

/** What takes these changes to `text` back. */
export const inverted = (set, text) => set.invert(textOf(text));

/** As splices mean it: what was joined into one replacement when changes were put together comes apart again. */
export const apart = (set) => changesOf(splicesOf(set), set.length);

const textOf = (text) => Text.of(text.split("\n"));
