package org.samenkracht.pitstop.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Translation;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.pitstop.Attention;
import org.samenkracht.pitstop.Course;
import org.samenkracht.pitstop.RoomNow;
import org.samenkracht.pitstop.StageKind;

/**
 * The room of a running pitstop as one member's bar gets it.
 *
 * @param now what the server's clock says: one in a browser may be an hour wrong
 * @param guides whether this member is a guide
 * @param leader who guides now; {@code you} says whether that is this member
 * @param hands whose hands are up, the first first
 * @param brought where a guide brought everybody in this stage
 * @param act the last thing that a guide did
 * @param marks the own marks of attention while such a stage runs, else null
 * @param eachMarks how many marks each person has
 * @param shownMarks how many marks each card has, once shown
 * @param recording whether it is remembered where people point
 * @param youLeftOut whether not of this member, by own choice
 */
record RoomFace(
        String pitStop,
        String title,
        Instant now,
        boolean guides,
        Somebody leader,
        List<Stop> stages,
        int place,
        @Nullable Instant endsAt,
        int secondsLeft,
        int ready,
        boolean youReady,
        List<Somebody> hands,
        boolean yourHand,
        List<Somebody> guidesBeside,
        List<Place> boards,
        @Nullable Brought brought,
        @Nullable Act act,
        @Nullable List<String> marks,
        boolean marksShown,
        int eachMarks,
        Map<String, Integer> shownMarks,
        boolean recording,
        boolean youLeftOut) {

    /** A member by identity and first name. */
    record Somebody(String id, String person, String name, boolean you) {

        static Somebody of(Member member, Neighbours neighbours, Member me) {
            return new Somebody(
                    member.id().toString(),
                    member.person().toString(),
                    neighbours.participant(member).firstName(),
                    member.id().equals(me.id()));
        }
    }

    /** One stage. */
    record Stop(StageKind kind, int minutes, boolean skipped) {}

    /** A board in play. */
    record Place(String id, String kind) {}

    /** Where everybody is brought. */
    record Brought(String board, @Nullable String card, Instant at) {}

    /** What a guide did, in words. */
    record Act(String id, String words, boolean yours) {}

    /** What a member alone sees of the room. */
    private record Own(List<Id<Card>> marks, Map<Id<Card>, Integer> shownMarks) {

        static Own of(Attention attention, RoomNow room, Member me) {
            return new Own(
                    room.course().stage().kind() == StageKind.DRAW_ATTENTION ? attention.mine(me) : List.of(),
                    room.marksShown() ? attention.shown(me) : Map.of());
        }
    }

    /** What this member is told of the room now. */
    static RoomFace of(RoomVerbs verbs, RoomNow room, Member me, Translation translation) {
        var boards = verbs.boards().all(me);
        return of(
                room,
                Own.of(verbs.attention(), room, me),
                me,
                verbs.coalitions().neighbours(me.coalition()),
                boards,
                ActWords.of(boards, translation),
                verbs.clock().instant());
    }

    private static RoomFace of(
            RoomNow room, Own own, Member me, Neighbours neighbours, List<Board> boards, ActWords words, Instant now) {
        var course = room.course();
        return new RoomFace(
                room.pitStop().id().toString(),
                room.pitStop().title(),
                now,
                me.isGuide(),
                somebody(course.ledBy(), neighbours, me),
                course.stages().all().stream()
                        .map(stage -> new Stop(stage.kind(), stage.minutes(), stage.skipped()))
                        .toList(),
                course.place(),
                course.endsAt(),
                course.secondsLeft(now),
                room.ready().size(),
                room.ready().contains(me.id()),
                room.hands().stream()
                        .map(member -> somebody(member, neighbours, me))
                        .toList(),
                room.hands().contains(me.id()),
                neighbours.present().stream()
                        .filter(member -> member.isGuide() && !member.id().equals(course.ledBy()))
                        .map(member -> Somebody.of(member, neighbours, me))
                        .toList(),
                places(course, boards),
                brought(course),
                room.lastAct()
                        .map(act -> new Act(
                                act.id().toString(),
                                words.of(act, neighbours, me),
                                act.by().equals(me.id())))
                        .orElse(null),
                course.stage().kind() == StageKind.DRAW_ATTENTION
                        ? own.marks().stream().map(Id::toString).toList()
                        : null,
                room.marksShown(),
                Attention.EACH,
                own.shownMarks().entrySet().stream()
                        .collect(Collectors.toMap(mark -> mark.getKey().toString(), Map.Entry::getValue)),
                room.recording().on(),
                room.recording().leftOut().contains(me.id()));
    }

    private static List<Place> places(Course course, List<Board> boards) {
        return boards.stream()
                .filter(board -> course.boards().kinds().contains(board.kind()))
                .sorted(Comparator.comparing(Board::kind))
                .map(board -> new Place(board.id().toString(), board.kind().name()))
                .toList();
    }

    private static @Nullable Brought brought(Course course) {
        if (course.broughtBoard() == null || course.broughtAt() == null) {
            return null;
        }
        String card = course.broughtCard() == null ? null : course.broughtCard().toString();
        return new Brought(course.broughtBoard().toString(), card, course.broughtAt());
    }

    private static Somebody somebody(Id<Member> member, Neighbours neighbours, Member me) {
        return neighbours
                .member(member)
                .map(found -> Somebody.of(found, neighbours, me))
                .orElseGet(() -> new Somebody(member.toString(), "", "", false));
    }
}
