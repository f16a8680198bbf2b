package org.samenkracht.live.relay;

import java.util.UUID;

/**
 * Where a pointer is: a place on a card or lane, the same on every screen.
 *
 * @param anchor the card or lane
 * @param across from its left edge, 0, to its right edge, 65535
 * @param down from its top, 0, to its bottom, 65535
 */
record Point(UUID anchor, int across, int down) {}
