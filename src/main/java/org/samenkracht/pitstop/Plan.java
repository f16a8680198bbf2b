package org.samenkracht.pitstop;

import java.time.Instant;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Words;
import org.springframework.data.annotation.Version;

/**
 * A pitstop that is still to come. Once a guide opens it, the pitstop has the identity of its plan, and the plan is gone.
 *
 * @param title 1 to 120 characters
 * @param theme what it is about, empty or up to 1,000 characters
 */
public record Plan(
        @org.springframework.data.annotation.Id Id<Plan> id,
        Id<Coalition> coalition,
        String title,
        String theme,
        Instant startsAt,
        BoardsInPlay boards,
        Stages stages,
        Id<Member> plannedBy,
        @Version int version) {

    /**
     * What a guide says of a pitstop to come.
     *
     * @param title 1 to 120 characters
     * @param theme empty or up to 1,000 characters
     */
    public record Wanted(String title, String theme, Instant startsAt, BoardsInPlay boards, Stages stages) {

        String tidyTitle() {
            return Words.line(title, 120);
        }

        String tidyTheme() {
            return theme.isBlank() ? "" : Words.lines(theme, 1000);
        }
    }

    static Plan by(Member guide, Wanted wanted) {
        return new Plan(
                        Id.next(),
                        guide.coalition(),
                        "",
                        "",
                        wanted.startsAt,
                        wanted.boards,
                        wanted.stages,
                        guide.id(),
                        0)
                .changed(wanted);
    }

    Plan changed(Wanted wanted) {
        return new Plan(
                id,
                coalition,
                wanted.tidyTitle(),
                wanted.tidyTheme(),
                wanted.startsAt,
                wanted.boards,
                wanted.stages.afresh(),
                plannedBy,
                version);
    }

    /** As it was wanted, to open it so or to change it. */
    public Wanted wanted() {
        return new Wanted(title, theme, startsAt, boards, stages);
    }

    /** The pitstop that it becomes. */
    public Id<PitStop> pitStop() {
        return Id.of(id.value());
    }
}
