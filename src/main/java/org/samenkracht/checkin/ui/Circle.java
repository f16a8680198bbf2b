package org.samenkracht.checkin.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samenkracht.checkin.CheckIn;
import org.samenkracht.checkin.Turn;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Avatar;

/** Who spoke, who passed, and the open places. Only what changed is put anew, so that a screen reader tells only that. */
class Circle extends UnorderedList {

    Circle() {
        addClassName("checkin-circle");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-relevant", "additions");
    }

    void show(Optional<CheckIn> round, Neighbours neighbours) {
        var turns = round.map(CheckIn::turns).orElse(List.of());
        places().filter(place -> !turns.contains(place.turn)).toList().forEach(this::remove);
        for (int at = 0; at < turns.size(); at++) {
            var turn = turns.get(at);
            if (places().noneMatch(place -> place.turn.equals(turn))) {
                addComponentAtIndex(at, new TurnItem(turn, neighbours));
            }
        }
    }

    private java.util.stream.Stream<TurnItem> places() {
        return getChildren().map(TurnItem.class::cast);
    }

    private static final class TurnItem extends ListItem {

        private final transient Turn turn;

        TurnItem(Turn turn, Neighbours neighbours) {
            this.turn = turn;
            addClassName("checkin-turn");
            getElement().setAttribute("data-turn", turn.kind().name().toLowerCase(Locale.ROOT));
            neighbours.member(turn.by()).ifPresent(by -> {
                var who = neighbours.participant(by);
                add(new Avatar(who), span("checkin-who", who.firstName()));
            });
            add(span("checkin-said", said()));
        }

        private String said() {
            return switch (turn.kind()) {
                case SPOKEN -> turn.line();
                case PASSED -> getTranslation("checkin.passed");
                case OPEN -> getTranslation("checkin.open");
            };
        }

        private static Span span(String className, String text) {
            var span = new Span(text);
            span.addClassName(className);
            return span;
        }
    }
}
