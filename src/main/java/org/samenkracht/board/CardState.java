package org.samenkracht.board;

import org.samenkracht.Id;

/** What of a card a change can change, as the log keeps it: enough to show the card as it was, and to make it so again. */
public record CardState(
        CardText text, Id<Lane> lane, Rank rank, ValueMeanings meanings, boolean twice, boolean archived) {}
