package org.samenkracht.pitstop.ui;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.StageKind;

/** What somebody can do in the bar of a running pitstop, by the names that its script has for it. */
class RoomDeeds {

    private static final Map<String, Deed> ALL = Map.ofEntries(
            entry("next", (here, me, asked) -> here.room.courses().next(me, asked.from())),
            entry("back", (here, me, asked) -> here.room.courses().back(me, asked.from())),
            entry("skip", (here, me, asked) -> here.room.courses().skipNext(me, asked.from())),
            entry("add", (here, me, asked) -> here.room.courses().add(me, asked.kindOrTalk(), asked.minutes())),
            entry("minute", (here, me, asked) -> here.room.courses().addMinute(me)),
            entry("pause", (here, me, asked) -> here.room.courses().pauseTimer(me)),
            entry("resume", (here, me, asked) -> here.room.courses().resumeTimer(me)),
            entry("ready", (here, me, asked) -> here.room.signs().sayReady(me)),
            entry("not-ready", (here, me, asked) -> here.room.signs().takeReadyBack(me)),
            entry("hand", (here, me, asked) -> here.room.signs().raiseHand(me)),
            entry("hand-down", (here, me, asked) -> here.room.signs().lowerHand(me)),
            entry("word", (here, me, asked) -> here.room.signs().giveWord(me, id(asked.member()))),
            entry("hand-over", (here, me, asked) -> here.room.courses().handOver(me, id(asked.member()))),
            entry("bring", RoomDeeds::bring),
            entry("mark", (here, me, asked) -> here.room.attention().mark(me, id(asked.card()))),
            entry("unmark", (here, me, asked) -> here.room.attention().unmark(me, id(asked.card()))),
            entry("show-marks", (here, me, asked) -> here.room.attention().show(me)),
            entry("at", RoomDeeds::tellWhere),
            entry("where", (here, me, asked) -> here.announce(me, new GuideAt(null))),
            entry("record", (here, me, asked) -> here.room.recordings().begin(me)),
            entry("record-end", (here, me, asked) -> here.room.recordings().end(me)),
            entry("leave-out", (here, me, asked) -> here.room.recordings().leaveOut(me, id(asked.pitStop()))),
            entry("come-in", (here, me, asked) -> here.room.recordings().comeIn(me)),
            entry("close", RoomDeeds::close));

    private final RoomVerbs room;
    private final Component bar;

    RoomDeeds(RoomVerbs room, Component bar) {
        this.room = room;
        this.bar = bar;
    }

    /** What a person did in the bar. Nothing of it is trusted: who may not, finds nothing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(
            @Nullable String deed,
            int from,
            @Nullable StageKind kind,
            int minutes,
            @Nullable String member,
            @Nullable String board,
            @Nullable String card,
            @Nullable String pitStop) {

        private static final Asked NOTHING = new Asked("", -1, null, 0, null, null, null, null);

        static Asked of(DomEvent event) {
            try {
                return Objects.requireNonNullElse(event.getEventDetail(Asked.class), NOTHING);
            } catch (RuntimeException nonsense) {
                return NOTHING;
            }
        }

        private StageKind kindOrTalk() {
            return Objects.requireNonNullElse(kind, StageKind.TALK);
        }
    }

    private interface Deed {
        void act(RoomDeeds here, Member me, Asked asked);
    }

    /**
     * Does what was asked.
     *
     * @throws NotFound if this person may not, what it is about is not there, or nothing of that name can be done
     */
    void act(Member me, Asked asked) {
        var deed = ALL.get(Objects.requireNonNullElse(asked.deed(), ""));
        if (deed == null) {
            throw new NotFound();
        }
        deed.act(this, me, asked);
    }

    private void bring(Member me, Asked asked) {
        room.courses().bring(me, id(asked.board()), asked.card() == null ? null : id(asked.card()));
    }

    private void close(Member me, Asked asked) {
        Id<PitStop> pitStop = id(asked.pitStop());
        room.pitStops().close(me, pitStop);
        bar.getUI().ifPresent(page -> page.navigate("pitstops/" + pitStop));
    }

    /** Only the guide who guides now is followed. */
    private void tellWhere(Member me, Asked asked) {
        Id<Board> board = id(asked.board());
        room.boards().enter(me.person(), board);
        room.courses()
                .now(me)
                .filter(now -> now.course().ledBy().equals(me.id()))
                .ifPresent(now -> announce(me, new GuideAt(board)));
    }

    private void announce(Member me, GuideAt at) {
        room.live().announce(GuideAt.topic(me.coalition()), at);
    }

    private static <T> Id<T> id(@Nullable String text) {
        return Id.<T>parse(Objects.requireNonNullElse(text, "")).orElseThrow(NotFound::new);
    }
}
