package org.samenkracht.rule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Words;
import org.springframework.data.annotation.Version;

/**
 * Something the sides agree on about how they deal with each other. It exists only with each side's assent.
 *
 * @param text the words that stand, or that assent is asked for; 1 to 300 characters
 * @param wording how often these words were written, from 1: who agrees says to which
 * @param agreed the words that every side agreed to last; null for what was only proposed
 * @param since when these agreed words began to stand
 */
public record GroundRule(
        @org.springframework.data.annotation.Id Id<GroundRule> id,
        Id<Coalition> coalition,
        State state,
        String text,
        int wording,
        @Nullable String agreed,
        @Nullable Instant since,
        Id<Member> proposedBy,
        Instant proposedAt,
        @Version int version) {

    /** The most characters of a rule, in code points. */
    public static final int MOST = 300;

    /** Where a rule is between being proposed and being let go. */
    public enum State {
        PROPOSED,
        STANDING,
        /** Being talked about again: the agreed words hold until every side agrees to these or others. */
        REOPENED,
        LET_GO
    }

    static GroundRule proposed(Member by, String text, Instant now) {
        return new GroundRule(
                Id.next(), by.coalition(), State.PROPOSED, Words.line(text, MOST), 1, null, null, by.id(), now, 0);
    }

    /** Whether this holds now, as every side agreed to it. */
    public boolean isStanding() {
        return state == State.STANDING;
    }

    /** Whether the sides let this rule go. */
    public boolean isLetGo() {
        return state == State.LET_GO;
    }

    /** The agreed words that hold meanwhile, where others are asked for. */
    public Optional<String> holdsMeanwhile() {
        return Optional.ofNullable(agreed).filter(words -> !words.equals(text));
    }

    /** @throws Refusal when the sides let it go */
    GroundRule alive() {
        if (isLetGo()) {
            throw new Refusal("refusal.rule.gone");
        }
        return this;
    }

    /** @throws Refusal when these are not the words that somebody saw */
    GroundRule seen(int inWording) {
        if (wording != inWording) {
            throw new Refusal("refusal.rule.changed");
        }
        return this;
    }

    GroundRule reworded(String words) {
        if (isStanding()) {
            throw new Refusal("refusal.rule.stands");
        }
        return with(state, Words.line(words, MOST), wording + 1, agreed, since);
    }

    /** The age of words that were talked about and stayed is that of before. */
    GroundRule agreed(Instant now) {
        boolean same = text.equals(agreed);
        return with(State.STANDING, text, wording, text, same ? since : now);
    }

    GroundRule reopened() {
        return with(State.REOPENED, text, wording, agreed, since);
    }

    GroundRule gone() {
        return with(State.LET_GO, text, wording, agreed, since);
    }

    private GroundRule with(
            State now, String words, int written, @Nullable String standing, @Nullable Instant standingSince) {
        return new GroundRule(
                id, coalition, now, words, written, standing, standingSince, proposedBy, proposedAt, version);
    }
}
