package org.samenkracht.pitstop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Refusal;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.coalition.Member;
import org.springframework.data.annotation.Version;

/**
 * How far a running pitstop is: its stages, the one that runs and its timer. The timer tells, and ends nothing.
 *
 * @param theme what the evening is about, empty or up to 1,000 characters
 * @param place of the stage that runs, among all
 * @param begunAt when it began
 * @param endsAt when its minutes are over; null while the timer stands still
 * @param secondsLeft what is left while the timer stands still, else null
 * @param ledBy the guide who guides now; the others are co-guides with the same verbs
 * @param broughtBoard where a guide brought everybody last, in this stage; null when nowhere
 * @param broughtCard the card there, if it was one
 * @param version grows with everything that the room is told, also with signs and acts
 */
public record Course(
        @org.springframework.data.annotation.Id Id<PitStop> pitStop,
        String theme,
        BoardsInPlay boards,
        Stages stages,
        int place,
        Instant begunAt,
        @Nullable Instant endsAt,
        @Nullable Integer secondsLeft,
        Id<Member> ledBy,
        @Nullable Id<Board> broughtBoard,
        @Nullable Id<Card> broughtCard,
        @Nullable Instant broughtAt,
        @Version int version) {

    private static final int LONGEST_TIMER = 4 * 60 * 60;

    static Course of(Id<PitStop> pitStop, Plan.Wanted wanted, Member guide, Instant now) {
        var stages = wanted.stages().afresh();
        return new Course(
                        pitStop,
                        wanted.tidyTheme(),
                        wanted.boards(),
                        stages,
                        0,
                        now,
                        null,
                        null,
                        guide.id(),
                        null,
                        null,
                        null,
                        0)
                .begun(0, stages, now);
    }

    /** The stage that runs. */
    public Stage stage() {
        return stages.at(place);
    }

    /** The place of the stage that comes next, or -1 when this is the last. */
    public int nextPlace() {
        int next = place + 1;
        while (stages.has(next) && stages.at(next).skipped()) {
            next++;
        }
        return stages.has(next) ? next : -1;
    }

    /** The place of the stage before, or -1 when this is the first. */
    public int placeBefore() {
        int before = place - 1;
        while (before >= 0 && stages.at(before).skipped()) {
            before--;
        }
        return before;
    }

    /** @throws Refusal when this is the last stage */
    Course next(Instant now) {
        return begun(existing(nextPlace(), "refusal.stage.last"), stages, now);
    }

    /** @throws Refusal when this is the first stage */
    Course back(Instant now) {
        return begun(existing(placeBefore(), "refusal.stage.first"), stages, now);
    }

    /**
     * Passes over the stage that comes next: it is not held tonight, and going back does not lead to it.
     *
     * @throws Refusal when this is the last stage
     */
    Course skippingNext() {
        int next = existing(nextPlace(), "refusal.stage.last");
        return with(stages.with(next, stages.at(next).passedOver()));
    }

    Course adding(Stage stage) {
        return with(stages.withBehind(place, stage));
    }

    /** A minute more than what is left. */
    Course longer(Instant now) {
        int seconds = Math.min(LONGEST_TIMER, secondsLeft(now) + 60);
        return endsAt == null ? timed(null, seconds) : timed(now.plusSeconds(seconds), null);
    }

    Course paused(Instant now) {
        return endsAt == null ? this : timed(null, secondsLeft(now));
    }

    Course resumed(Instant now) {
        return endsAt != null ? this : timed(now.plusSeconds(secondsLeft(now)), null);
    }

    Course ledBy(Member guide) {
        return new Course(
                pitStop,
                theme,
                boards,
                stages,
                place,
                begunAt,
                endsAt,
                secondsLeft,
                guide.id(),
                broughtBoard,
                broughtCard,
                broughtAt,
                version);
    }

    Course bringing(Id<Board> board, @Nullable Id<Card> card, Instant now) {
        return new Course(
                pitStop, theme, boards, stages, place, begunAt, endsAt, secondsLeft, ledBy, board, card, now, version);
    }

    /** How many seconds are left; 0 when they are over. */
    public int secondsLeft(Instant now) {
        if (endsAt == null) {
            return secondsLeft == null ? 0 : secondsLeft;
        }
        return (int) Math.max(0, Duration.between(now, endsAt).toSeconds());
    }

    private Course begun(int newPlace, Stages run, Instant now) {
        var ends = now.plus(Duration.ofMinutes(run.at(newPlace).minutes()));
        return new Course(pitStop, theme, boards, run, newPlace, now, ends, null, ledBy, null, null, null, version);
    }

    private Course with(Stages changed) {
        return new Course(
                pitStop,
                theme,
                boards,
                changed,
                place,
                begunAt,
                endsAt,
                secondsLeft,
                ledBy,
                broughtBoard,
                broughtCard,
                broughtAt,
                version);
    }

    private Course timed(@Nullable Instant ends, @Nullable Integer left) {
        return new Course(
                pitStop,
                theme,
                boards,
                stages,
                place,
                begunAt,
                ends,
                left,
                ledBy,
                broughtBoard,
                broughtCard,
                broughtAt,
                version);
    }

    private static int existing(int place, String refusal) {
        if (place < 0) {
            throw new Refusal(refusal);
        }
        return place;
    }
}
