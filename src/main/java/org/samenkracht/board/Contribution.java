package org.samenkracht.board;

import org.samenkracht.Id;

/** What somebody wrote on a board: a card that all see, or one that is quiet still. */
public sealed interface Contribution permits Card, QuietCard {

    /** Made by who wrote it; a quiet card keeps it when it is shown. */
    Id<Card> id();
}
