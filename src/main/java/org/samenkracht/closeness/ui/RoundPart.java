package org.samenkracht.closeness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.samenkracht.closeness.ClosenessReading;
import org.samenkracht.closeness.ClosenessRound;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.SideName;

/** The pitstop that runs: how many sides placed, and what of it one may see. */
class RoundPart extends Div {

    private final Paragraph count = new Paragraph();
    private final UnorderedList figures = new UnorderedList();

    RoundPart() {
        addClassName("closeness-round");
        count.addClassName("closeness-count");
        count.getElement().setAttribute("role", "status");
        figures.addClassName("closeness-figures");
        add(count, figures);
    }

    void show(Member me, ClosenessRound round, Neighbours neighbours) {
        var said = round.isShown()
                ? getTranslation("closeness.shown", round.pitStop().title())
                : getTranslation("closeness.count", round.placed(), round.sides());
        if (!said.equals(count.getText())) {
            count.setText(said);
        }
        figures.removeAll();
        neighbours
                .sides()
                .forEach(side -> round.readings().stream()
                        .filter(reading -> reading.party().equals(side.id()))
                        .forEach(reading -> figures.add(figure(side, reading))));
        figures.setVisible(!round.readings().isEmpty());
    }

    private ListItem figure(Party side, ClosenessReading reading) {
        var because = new Paragraph(getTranslation("closeness.because", reading.because()));
        because.addClassName("closeness-because");
        because.getElement().setAttribute("dir", "auto");
        return new ListItem(new SideName(side), new ClosenessFigure(reading.closeness()), because);
    }
}
