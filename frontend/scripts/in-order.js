// What stands before what, for everybody alike.

/** Lanes, and the cards of a lane, as everybody sees them one after the other. */
export function inOrder(one, other) {
  if (one.rank !== other.rank) return one.rank < other.rank ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
