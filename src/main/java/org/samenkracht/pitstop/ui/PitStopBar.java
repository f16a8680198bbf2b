package org.samenkracht.pitstop.ui;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Board;
import org.samenkracht.board.ui.Words;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.RoomChange;
import org.samenkracht.pitstop.RoomNow;
import org.samenkracht.pitstop.StageKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bar of a running pitstop, on every page of its coalition: the stage, its time, what to do now, and what each can say
 * or do. The browser draws it from what it is told; it is not there while none runs.
 */
@Tag("pitstop-bar")
@JsModule("context://scripts/pitstop-bar.js")
public class PitStopBar extends HtmlContainer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Words WORDS = Words.of("room", "stage", "boards", "attention", "recording");

    private final transient RoomVerbs verbs;
    private transient Member me;
    private boolean shown;

    /** What a person did in the bar. Nothing of it is trusted: who may not, finds nothing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(
            int from,
            @Nullable StageKind kind,
            int minutes,
            @Nullable String member,
            @Nullable String board,
            @Nullable String card,
            @Nullable String pitStop) {

        static final Asked NOTHING = new Asked(-1, null, 0, null, null, null, null);

        <T> Id<T> id(@Nullable String text) {
            return Id.<T>parse(text == null ? "" : text).orElseThrow(NotFound::new);
        }
    }

    /** @param me who acts on this page */
    public PitStopBar(RoomVerbs verbs, Member me) {
        this.verbs = verbs;
        this.me = me;
        addClassName("pitstop-bar");
        getElement().setProperty("words", WORDS.in(getLocale()));
        verbs.live().follow(CoalitionChange.topic(me.coalition()), this, change -> show());
        verbs.live().follow(RoomChange.topic(me.coalition()), this, change -> show());
        verbs.live().follow(GuideAt.topic(me.coalition()), this, this::lead);
        addAttachListener(attached -> show());
        listen();
    }

    private void listen() {
        on("room-next", asked -> verbs.courses().next(me, asked.from()));
        on("room-back", asked -> verbs.courses().back(me, asked.from()));
        on("room-skip", asked -> verbs.courses().skipNext(me, asked.from()));
        on(
                "room-add",
                asked -> verbs.courses()
                        .add(me, Objects.requireNonNullElse(asked.kind(), StageKind.TALK), asked.minutes()));
        on("room-minute", asked -> verbs.courses().addMinute(me));
        on("room-pause", asked -> verbs.courses().pauseTimer(me));
        on("room-resume", asked -> verbs.courses().resumeTimer(me));
        on("room-ready", asked -> verbs.signs().sayReady(me));
        on("room-not-ready", asked -> verbs.signs().takeReadyBack(me));
        on("room-hand", asked -> verbs.signs().raiseHand(me));
        on("room-hand-down", asked -> verbs.signs().lowerHand(me));
        on("room-word", asked -> verbs.signs().giveWord(me, asked.id(asked.member())));
        on("room-hand-over", asked -> verbs.courses().handOver(me, asked.id(asked.member())));
        on(
                "room-bring",
                asked -> verbs.courses()
                        .bring(me, asked.id(asked.board()), asked.card() == null ? null : asked.id(asked.card())));
        on("room-mark", asked -> verbs.attention().mark(me, asked.id(asked.card())));
        on("room-unmark", asked -> verbs.attention().unmark(me, asked.id(asked.card())));
        on("room-show-marks", asked -> verbs.attention().show(me));
        on("room-at", asked -> tellWhere(asked.id(asked.board())));
        on("room-where", asked -> verbs.live().announce(GuideAt.topic(me.coalition()), new GuideAt(null)));
        on("room-record", asked -> verbs.recordings().begin(me));
        on("room-record-end", asked -> verbs.recordings().end(me));
        on("room-leave-out", asked -> verbs.recordings().leaveOut(me, asked.id(asked.pitStop())));
        on("room-come-in", asked -> verbs.recordings().comeIn(me));
        on("room-close", asked -> close(asked.id(asked.pitStop())));
    }

    private void close(Id<PitStop> pitStop) {
        verbs.pitStops().close(me, pitStop);
        getUI().ifPresent(ui -> ui.navigate("pitstops/" + pitStop));
    }

    /** Only the guide who guides now is followed. */
    private void tellWhere(Id<Board> board) {
        verbs.boards().enter(me.person(), board);
        verbs.courses()
                .now(me)
                .filter(room -> room.course().ledBy().equals(me.id()))
                .ifPresent(room -> verbs.live().announce(GuideAt.topic(me.coalition()), new GuideAt(board)));
    }

    private void lead(GuideAt at) {
        getElement().callJsFunction("lead", at.board() == null ? "" : at.board().toString());
    }

    /** Whatever comes of it, the bar then says how it is now. */
    private void on(String event, Consumer<Asked> verb) {
        getElement()
                .addEventListener(event, what -> {
                    try {
                        verb.accept(asked(what));
                    } catch (Refusal refusal) {
                        refuse(refusal.reason(), refusal.details());
                    } catch (NotFound gone) {
                        refuse("refusal.gone");
                    }
                    show();
                })
                .addEventDetail();
    }

    private static Asked asked(DomEvent event) {
        try {
            return Objects.requireNonNullElse(event.getEventDetail(Asked.class), Asked.NOTHING);
        } catch (RuntimeException nonsense) {
            return Asked.NOTHING;
        }
    }

    private void refuse(String reason, Object... details) {
        getElement().callJsFunction("refuse", getTranslation(reason, details));
    }

    private void show() {
        try {
            me = verbs.members().present(me);
            verbs.courses().now(me).ifPresentOrElse(this::show, this::leave);
        } catch (NotFound gone) {
            leave();
        }
    }

    /** Not made invisible for the server: a guide who closes what another one just closed still gets there. */
    private void leave() {
        if (shown) {
            shown = false;
            getElement().callJsFunction("leave");
        }
    }

    private void show(RoomNow room) {
        var own = new RoomFace.Own(
                room.course().stage().kind() == StageKind.DRAW_ATTENTION
                        ? verbs.attention().mine(me)
                        : List.of(),
                room.marksShown() ? verbs.attention().shown(me) : Map.of());
        var boards = verbs.boards().all(me);
        var face = RoomFace.of(
                room,
                own,
                me,
                verbs.coalitions().neighbours(me.coalition()),
                boards,
                ActWords.of(boards, this::getTranslation),
                verbs.clock().instant());
        shown = true;
        getElement().callJsFunction("hear", JSON.writeValueAsString(face));
    }
}
