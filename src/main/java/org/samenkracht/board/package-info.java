/** Boards, their lanes and cards, and the log of every change: the one write path. */
@NullMarked
package org.samenkracht.board;

import org.jspecify.annotations.NullMarked;
