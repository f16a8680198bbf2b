package org.samenkracht.closeness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.samenkracht.closeness.ClosenessReading;
import org.samenkracht.closeness.ClosenessRound;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.SideName;

/** The path in words: for each pitstop what each side said. On a narrow screen it is a list that is still told as a table. */
class PathTable extends NativeTable {

    private final List<ClosenessRound> rounds;
    private final List<Party> sides;

    PathTable(List<ClosenessRound> rounds, List<Party> sides) {
        this.rounds = rounds;
        this.sides = sides;
        addClassName("path-table");
        as(this, "table");
        setCaptionText(getTranslation("closeness.table"));
        getHead().add(head());
        as(getHead(), "rowgroup");
        for (int stop = 0; stop < rounds.size(); stop++) {
            getBody().add(row(stop));
        }
        as(getBody(), "rowgroup");
    }

    private NativeTableRow head() {
        var head = as(new NativeTableRow(), "row");
        head.add(as(new NativeTableHeaderCell(getTranslation("closeness.pitstop")), "columnheader"));
        sides.forEach(side -> {
            var cell = as(new NativeTableHeaderCell(), "columnheader");
            cell.add(new SideName(side));
            head.add(cell);
        });
        return head;
    }

    private NativeTableRow row(int stop) {
        var round = rounds.get(stop);
        var name = new Span((stop + 1) + ". " + round.pitStop().title());
        var first = as(new NativeTableHeaderCell(), "rowheader");
        first.getElement().setAttribute("scope", "row");
        first.add(name, Day.of(round.pitStop().openedAt(), getLocale()));
        var row = as(new NativeTableRow(), "row");
        row.add(first);
        sides.forEach(side -> row.add(cell(side, round)));
        return row;
    }

    private NativeTableCell cell(Party side, ClosenessRound round) {
        var cell = as(new NativeTableCell(), "cell");
        var whose = new SideName(side);
        whose.addClassName("path-table-side");
        whose.getElement().setAttribute("aria-hidden", "true");
        cell.add(whose);
        round.readings().stream()
                .filter(reading -> reading.party().equals(side.id()))
                .forEach(reading -> cell.add(new ClosenessFigure(reading.closeness()), because(reading)));
        return cell;
    }

    private Paragraph because(ClosenessReading reading) {
        var because = new Paragraph(getTranslation("closeness.because", reading.because()));
        because.addClassName("closeness-because");
        because.getElement().setAttribute("dir", "auto");
        return because;
    }

    /** Said again, because browsers forget what a table is once it is drawn as a list. */
    private static <C extends Component> C as(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
