package org.samenkracht.live.relay;

import java.util.UUID;

/**
 * Where somebody is on a board at one moment, as the others see it: by the caret while one writes, else by the pointer.
 *
 * @param anchor what it is on: a card or lane, or a part of one, which differs in the last two bits
 * @param across 0 to 65535; of a caret the letter before which it stands
 * @param down 0 to 65535; of a caret nothing
 * @param writes whether it is a caret
 */
public record Sighting(UUID person, UUID anchor, int across, int down, boolean writes) {}
