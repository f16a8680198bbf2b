package org.samenkracht.board;

import java.util.List;

/**
 * A board as it is read to show it.
 *
 * @param board with the revision that lanes and cards have at least
 * @param lanes those not put away, in order
 * @param cards those not in the trash and not in a lane that was put away, in order within each lane
 */
public record BoardPage(Board board, List<Lane> lanes, List<Card> cards) {}
