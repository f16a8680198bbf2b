/** How a board looks: its lanes, cards, menus and dialogs. */
@NullMarked
package org.samenkracht.board.ui;

import org.jspecify.annotations.NullMarked;
