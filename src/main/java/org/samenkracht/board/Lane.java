package org.samenkracht.board;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.Words;
import org.springframework.data.annotation.Version;

/**
 * A named list of cards on a board.
 *
 * @param party whose lane it is, where a board has one for each side
 * @param name what people named it, 1 to 60 characters; null while it has the name of its kind
 * @param archivedAt when it was put away, with its cards; null while it is on the board
 * @param changedBy who changed it last; null while it is as it was founded
 * @param locked whether a guide locked it: then nobody changes it or the cards in it
 */
public record Lane(
        @org.springframework.data.annotation.Id Id<Lane> id,
        Id<Board> board,
        LaneKind kind,
        @Nullable Id<Party> party,
        @Nullable String name,
        Rank rank,
        @Nullable Instant archivedAt,
        @Nullable Id<Member> changedBy,
        boolean locked,
        @Version int version) {

    private static final int LONGEST_NAME = 60;

    static Lane first(Id<Board> board, LaneKind kind, @Nullable Id<Party> party, Rank rank) {
        return new Lane(Id.next(), board, kind, party, null, rank, null, null, false, 0);
    }

    static Lane added(Id<Board> board, String name, Rank rank, Member by) {
        return new Lane(
                Id.next(), board, LaneKind.FREE, null, Words.line(name, LONGEST_NAME), rank, null, by.id(), false, 0);
    }

    /** As it was added by a change that the log tells of. */
    static Lane stood(Logged change) {
        var state = change.laneState();
        return new Lane(
                change.lane(),
                change.board(),
                LaneKind.FREE,
                null,
                state.name(),
                state.rank(),
                null,
                change.by(),
                false,
                0);
    }

    /** As it was once somebody made it so. */
    Lane as(LaneState state, Id<Member> by, Instant at) {
        return new Lane(
                id,
                board,
                kind,
                party,
                state.name(),
                state.rank(),
                state.archived() ? at : null,
                by,
                locked,
                version + 1);
    }

    /** As a board is founded with it: nobody changed it yet. */
    Lane called(String ownWord) {
        return new Lane(id, board, kind, party, Words.line(ownWord, LONGEST_NAME), rank, null, null, locked, version);
    }

    Lane renamed(String newName, Member by) {
        return named(Words.line(newName, LONGEST_NAME), by);
    }

    /** With a name that it had before; null for the name of its kind. */
    Lane named(@Nullable String oldName, Member by) {
        return new Lane(id, board, kind, party, oldName, rank, archivedAt, by.id(), locked, version);
    }

    Lane moved(Rank newRank, Member by) {
        return new Lane(id, board, kind, party, name, newRank, archivedAt, by.id(), locked, version);
    }

    Lane archived(Member by, Instant now) {
        return new Lane(id, board, kind, party, name, rank, now, by.id(), locked, version);
    }

    Lane restored(Member by) {
        return new Lane(id, board, kind, party, name, rank, null, by.id(), locked, version);
    }

    LaneState state() {
        return new LaneState(name, rank, archivedAt != null);
    }

    /**
     * Why this member cannot write a new card here, as a key of the translations; empty when that is possible.
     */
    public Optional<String> closedFor(Member writer) {
        return switch (kind) {
            case UNDERCURRENT -> Optional.of("lane.closed.UNDERCURRENT");
            case SHARED -> Optional.of("lane.closed.SHARED");
            case OWN -> isOfOtherSide(writer) ? Optional.of("lane.closed.OWN") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * Asks whether a card of this member may stand here.
     *
     * @throws Refusal in the undercurrent, in the own lane of another side, in a lane that was put away, and among the
     *     shared values as long as a side has not said what the value means to it
     */
    void requireRoomFor(Member writer, ValueMeanings meanings, List<Party> sides) {
        if (archivedAt != null) {
            throw new Refusal("refusal.lane.archived");
        }
        if (kind == LaneKind.UNDERCURRENT) {
            throw new Refusal("refusal.lane.undercurrent");
        }
        if (kind == LaneKind.OWN && isOfOtherSide(writer)) {
            throw new Refusal("refusal.lane.other-side");
        }
        if (kind == LaneKind.SHARED) {
            requireAllMeanings(meanings, sides);
        }
    }

    private boolean isOfOtherSide(Member writer) {
        return !writer.isGuide() && !Objects.equals(party, writer.party());
    }

    private static void requireAllMeanings(ValueMeanings meanings, List<Party> sides) {
        var missing = meanings.missing(sides);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "refusal.lane.shared",
                    String.join(", ", missing.stream().map(Party::name).toList()));
        }
    }
}
