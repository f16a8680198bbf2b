package org.samenkracht.board;

import java.util.List;

/**
 * What became of a rewording.
 *
 * @param card as it is saved now
 * @param steps all that lead from its base to the card as it is, the own one among them; empty when that is too many
 */
public record Reworded(Card card, List<TextStep> steps) {}
