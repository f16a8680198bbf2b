package org.samenkracht.board;

import org.samenkracht.Id;

/**
 * What somebody may know of a board who keeps where people pointed on it.
 *
 * @param guided grows with everything that guides change on it: what is locked, quiet or hidden
 * @param quiet whether people write quietly on it now
 */
public record Ground(Id<Board> board, int guided, boolean quiet) {}
