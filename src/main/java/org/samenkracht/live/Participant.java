package org.samenkracht.live;

import java.util.UUID;

/**
 * How one person is shown to the others in a live room.
 *
 * @param person whose connection this is; one person may have several connections
 * @param firstName the name on pointers and focus rings, 1 to 60 characters
 * @param initials one or two characters
 * @param mark the drawn mark of the person's side
 * @param tone which tone of the side's colour is this person's, 0 to 4
 */
public record Participant(UUID person, String firstName, String initials, Mark mark, int tone) {

    /** How many tones of one side's colour tell people of that side apart. */
    public static final int TONES = 5;
}
