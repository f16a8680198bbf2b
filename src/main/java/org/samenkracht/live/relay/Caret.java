package org.samenkracht.live.relay;

import java.util.UUID;

/**
 * A place in the words of a card, in UTF-16 units of the version that it names.
 *
 * @param version of the card in whose words it is
 * @param from where a selection began, 0 to 65535
 * @param to where the caret is; the same as {@code from} when nothing is selected
 */
record Caret(UUID card, int version, int from, int to) {}
