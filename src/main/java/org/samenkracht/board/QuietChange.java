package org.samenkracht.board;

import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/** Told live to the pages of one author alone: a quiet card changed. It carries nothing; who may, reads. */
public record QuietChange() {

    /** Where changes of this member's quiet cards are announced. */
    public static Topic<QuietChange> topic(Id<Member> author) {
        return new Topic<>(QuietChange.class, author.value());
    }

    static Saved<QuietChange> of(Id<Member> author) {
        return new Saved<>(topic(author), new QuietChange());
    }
}
