package org.samenkracht.live;

/**
 * How one person is shown who says something in a conversation.
 *
 * @param name the full name, or an empty text when the person was erased
 * @param face initials, colour and mark
 */
public record Voice(String name, Participant face) {

    /** The number of the person's colour: mark by mark, tone by tone. */
    public int colour() {
        return face.mark().ordinal() * Participant.TONES + face.tone();
    }
}
