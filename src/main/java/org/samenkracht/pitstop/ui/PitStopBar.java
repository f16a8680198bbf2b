package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.ui.Words;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.RoomChange;
import org.samenkracht.pitstop.RoomNow;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bar of a running pitstop, on every page of its coalition: the stage, its time, what to do now, and what each can say
 * or do. The browser draws it from what it is told; it is not there while none runs.
 */
@Tag("pitstop-bar")
@JsModule("context://scripts/pitstop-bar.js")
public class PitStopBar extends HtmlContainer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What it says. */
    static final Words WORDS = Words.of("room", "stage", "boards", "attention", "recording");

    private final transient RoomVerbs verbs;
    private transient Member me;
    private boolean shown;

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
        var deeds = new RoomDeeds(verbs, this);
        getElement()
                .addEventListener("room-deed", what -> attempt(deeds, RoomDeeds.Asked.of(what)))
                .addEventDetail();
    }

    /** Whatever comes of it, the bar then says how it is now. */
    private void attempt(RoomDeeds deeds, RoomDeeds.Asked asked) {
        try {
            deeds.act(me, asked);
        } catch (Refusal refusal) {
            refuse(refusal.reason(), refusal.details());
        } catch (NotFound gone) {
            refuse("refusal.gone");
        }
        show();
    }

    private void lead(GuideAt at) {
        getElement().callJsFunction("lead", at.board() == null ? "" : at.board().toString());
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
        var face = RoomFace.of(verbs, room, me, this::getTranslation);
        shown = true;
        getElement().callJsFunction("hear", JSON.writeValueAsString(face));
    }
}
