package org.samenkracht.coalition;

import org.samenkracht.Id;
import org.samenkracht.live.Mark;

/**
 * A party as the others meet it: the name and mark that return on cards, avatars and keys.
 *
 * @param party whose side this is
 */
public record Side(Id<Party> party, String name, Mark mark) {}
