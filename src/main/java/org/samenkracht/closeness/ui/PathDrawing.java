package org.samenkracht.closeness.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenkracht.closeness.Closeness;
import org.samenkracht.closeness.ClosenessReading;
import org.samenkracht.closeness.ClosenessRound;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.MarkSign;
import org.samenkracht.coalition.ui.SideName;

/**
 * The path of all sides over the pitstops, with hills and valleys: a line for each side, told apart by its marks and dashes as
 * well as by its colour. A table beside it says the same.
 */
class PathDrawing extends Div {

    private static final int STEPS = Closeness.values().length;

    /** Lines of sides that stand in the same place run beside each other. */
    private static final double APART = 0.14;

    private static final int MOST_NUMBERS = 10;

    private final List<ClosenessRound> rounds;
    private final List<Party> sides;

    PathDrawing(List<ClosenessRound> rounds, List<Party> sides) {
        this.rounds = rounds;
        this.sides = sides;
        addClassName("path-drawing");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("closeness.drawing", rounds.size()))
                .setAttribute("data-dense", rounds.size() > MOST_NUMBERS);
        add(places(), field(), numbers(), legend());
    }

    private Div places() {
        var places = new Div();
        places.addClassName("path-places");
        for (var closeness : List.of(Closeness.HAND_IN_HAND, Closeness.SIDE_BY_SIDE, Closeness.BACK_TO_BACK)) {
            places.add(new ClosenessFigure(closeness));
        }
        return places;
    }

    private Div field() {
        var lines = new Svg(sides.stream()
                .map(this::line)
                .collect(Collectors.joining(
                        "",
                        "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\">".formatted(rounds.size(), STEPS),
                        "</svg>")));
        lines.addClassName("path-lines");
        var field = new Div(lines);
        field.addClassName("path-field");
        sides.forEach(side -> IntStream.range(0, rounds.size()).forEach(stop -> field.add(mark(side, stop))));
        return field;
    }

    private MarkSign mark(Party side, int stop) {
        var mark = new MarkSign(side.mark());
        mark.getStyle().set("--across", number((stop + 0.5) / rounds.size()));
        mark.getStyle().set("--down", number(down(side, stop) / STEPS));
        return mark;
    }

    private String line(Party side) {
        var hills = new StringBuilder("M%s,%s".formatted(number(0.5), number(down(side, 0))));
        for (int stop = 1; stop < rounds.size(); stop++) {
            hills.append("C%d,%s %d,%s %s,%s"
                    .formatted(
                            stop,
                            number(down(side, stop - 1)),
                            stop,
                            number(down(side, stop)),
                            number(stop + 0.5),
                            number(down(side, stop))));
        }
        return "<g data-mark=\"%s\"><path class=\"path-hill\" d=\"%sV%dH0.5Z\"/><path class=\"path-line\" d=\"%s\"/></g>"
                .formatted(side.mark().styleName(), hills, STEPS, hills);
    }

    private double down(Party side, int stop) {
        int place = rounds.get(stop)
                .last(side.id())
                .map(ClosenessReading::closeness)
                .map(Closeness::ordinal)
                .orElse(0);
        double beside = (sides.indexOf(side) - (sides.size() - 1) / 2.0) * APART;
        return STEPS - 0.5 - place + beside;
    }

    private Div numbers() {
        int every = Math.ceilDiv(rounds.size(), MOST_NUMBERS);
        var numbers = new Div();
        numbers.addClassName("path-numbers");
        IntStream.range(0, rounds.size())
                .mapToObj(stop -> new Span(stop % every == 0 ? String.valueOf(stop + 1) : ""))
                .forEach(numbers::add);
        return numbers;
    }

    private Div legend() {
        var legend = new Div();
        legend.addClassName("path-legend");
        sides.forEach(side -> legend.add(new SideName(side)));
        return legend;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
