package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.live.Participant;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.trail.Trails;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where people pointed on a board in a pitstop that was recorded, as faint traces over its replay; and, in words, of whom
 * there are traces. The browser asks for a minute at a time. Not made for an evening without traces.
 */
@Tag("replay-trails")
@JsModule("context://scripts/replay-trails.js")
class ReplayTrails extends HtmlContainer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient SessionVerbs verbs;
    private final transient Member me;
    private final transient PitStop pitStop;
    private final transient Id<Board> board;

    /** @param people of whom there are traces, at least one */
    ReplayTrails(SessionVerbs verbs, Member me, PitStop pitStop, Id<Board> board, List<Id<Member>> people) {
        this.verbs = verbs;
        this.me = me;
        this.pitStop = pitStop;
        this.board = board;
        var neighbours = verbs.coalitions().neighbours(me.coalition());
        getElement().setProperty("told", JSON.writeValueAsString(face(people, neighbours)));
        getElement()
                .addEventListener(
                        "trails-wanted",
                        asked -> tell(asked.getEventData().get("event.detail").asLong(-1)))
                .addEventData("event.detail");
        add(said(people, neighbours));
    }

    /** How somebody's traces are drawn. */
    private record Face(String name, String mark, int tone) {

        static Face of(Participant shown) {
            return new Face(shown.firstName(), shown.mark().styleName(), shown.tone());
        }
    }

    private Map<String, Object> face(List<Id<Member>> people, Neighbours neighbours) {
        var faces = people.stream()
                .flatMap(member -> neighbours.member(member).stream())
                .collect(Collectors.toMap(
                        member -> member.id().toString(), member -> Face.of(neighbours.participant(member))));
        return Map.of("from", pitStop.openedAt(), "people", faces);
    }

    /** What somebody made up is not answered. */
    private void tell(long minute) {
        long longest = 7 * 24 * 60;
        if (minute < 0 || minute > longest) {
            return;
        }
        Instant from = pitStop.openedAt().plus(Trails.PIECE.multipliedBy(minute));
        try {
            var told = TrailsFace.of(from, verbs.trails().minute(me, pitStop.id(), board, from));
            getElement().callJsFunction("hear", JSON.writeValueAsString(told));
        } catch (NotFound gone) {
            getElement().callJsFunction("clear");
        }
    }

    private Div said(List<Id<Member>> people, Neighbours neighbours) {
        var names = people.stream()
                .flatMap(member -> neighbours.member(member).stream())
                .map(member -> neighbours.participant(member).firstName())
                .sorted()
                .collect(Collectors.joining(", "));
        var said = new Div(new Span(getTranslation("trail.said", names)));
        said.addClassName("replay-traced");
        if (people.contains(me.id())) {
            said.add(takeOut());
        }
        return said;
    }

    private Button takeOut() {
        var takeOut = new Button(getTranslation("trail.takeOut"), pressed -> {
            verbs.recordings().leaveOut(me, pitStop.id());
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        });
        takeOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return takeOut;
    }
}
