package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Translation;
import org.samenkracht.closeness.ClosenessReadings;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.nextstep.NextSteps;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.rule.GroundRules;
import org.springframework.core.annotation.Order;

/** What the sides agreed on that evening: rules that began to stand, who took the next step, and how close they stood. */
@org.springframework.stereotype.Component
@Order(0)
class AgreedClosing implements ClosingPart {

    private final GroundRules rules;
    private final NextSteps steps;
    private final ClosenessReadings closeness;
    private final Coalitions coalitions;

    AgreedClosing(GroundRules rules, NextSteps steps, ClosenessReadings closeness, Coalitions coalitions) {
        this.rules = rules;
        this.steps = steps;
        this.closeness = closeness;
        this.coalitions = coalitions;
    }

    @Override
    public Optional<Component> shown(Member reader, PitStop pitStop) {
        var parts = new Div();
        parts.addClassName("session-groups");
        all(reader, pitStop, parts::getTranslation).forEach((heading, lines) -> {
            if (!lines.isEmpty()) {
                parts.add(part(heading, lines));
            }
        });
        return parts.getComponentCount() == 0 ? Optional.empty() : Optional.of(parts);
    }

    @Override
    public List<ClosingLine> lines(Member reader, PitStop pitStop, Translation words) {
        return all(reader, pitStop, words).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** By the key of the heading above them. */
    private Map<String, List<ClosingLine>> all(Member reader, PitStop pitStop, Translation words) {
        var all = new LinkedHashMap<String, List<ClosingLine>>();
        all.put("rule.heading", rules(reader, pitStop, words).toList());
        all.put("nextstep.heading", steps(reader, pitStop, words).toList());
        all.put("closeness.heading", closeness(reader, pitStop, words).toList());
        return all;
    }

    private Stream<ClosingLine> rules(Member reader, PitStop pitStop, Translation words) {
        return rules.all(reader).stream()
                .map(spoken -> spoken.rule())
                .filter(rule -> rule.agreed() != null && isOf(pitStop, rule.since()))
                .map(rule -> new ClosingLine(words.of("rule.heading"), "", "", rule.agreed(), "", rule.since()));
    }

    private Stream<ClosingLine> steps(Member reader, PitStop pitStop, Translation words) {
        var neighbours = coalitions.neighbours(reader.coalition());
        return steps.path(reader).turns().reversed().stream()
                .filter(turn -> isOf(pitStop, turn.answeredAt()))
                .map(turn -> new ClosingLine(
                        words.of("nextstep.heading"),
                        "",
                        "",
                        turn.step(),
                        neighbours
                                .member(turn.offeredTo())
                                .map(neighbours::name)
                                .orElse(""),
                        turn.answeredAt()));
    }

    private Stream<ClosingLine> closeness(Member reader, PitStop pitStop, Translation words) {
        var neighbours = coalitions.neighbours(reader.coalition());
        return closeness.path(reader).stream()
                .filter(round -> round.pitStop().id().equals(pitStop.id()))
                .flatMap(round -> round.readings().stream())
                .map(reading -> new ClosingLine(
                        words.of("closeness.heading"),
                        neighbours
                                .side(reading.party())
                                .map(side -> side.name())
                                .orElse(""),
                        "",
                        words.of("closeness." + reading.closeness()) + " "
                                + words.of("closeness.because", reading.because()),
                        "",
                        null));
    }

    private static Titled part(String heading, List<ClosingLine> lines) {
        var list = new UnorderedList();
        list.addClassName("closing-list");
        lines.forEach(line -> list.add(item(line)));
        return new Titled("session-group", heading, list);
    }

    private static ListItem item(ClosingLine line) {
        var text = new Paragraph(line.became());
        text.addClassName("closing-text");
        text.getElement().setAttribute("dir", "auto");
        var about = new Paragraph(line.where() + line.by());
        about.addClassName("session-by");
        about.setVisible(!about.getText().isEmpty());
        var item = new ListItem(text, about);
        item.addClassName("closing-word");
        return item;
    }

    private static boolean isOf(PitStop pitStop, @Nullable Instant moment) {
        return moment != null
                && pitStop.closedAt() != null
                && !moment.isBefore(pitStop.openedAt())
                && !moment.isAfter(pitStop.closedAt());
    }
}
