package org.samenkracht.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Day;

/** Something in the trash: what it is, and who put it away and when. */
class Trashed extends ListItem {

    private final Div told = new Div();
    private final Div ways = new Div();

    Trashed(String text) {
        addClassName("trash-card");
        told.addClassName("trash-told");
        ways.addClassName("trash-ways");
        add(told, ways);
        var words = new Paragraph(text);
        words.addClassName("trash-text");
        words.getElement().setAttribute("dir", "auto");
        told.add(words);
    }

    /** A way back. */
    void way(Component way) {
        ways.add(way);
    }

    void note(String note) {
        var what = new Paragraph(note);
        what.addClassName("trash-by");
        told.add(what);
    }

    void by(OpenBoard board, @Nullable Id<Member> who, Instant when) {
        var neighbours = board.neighbours();
        String by = neighbours
                .member(who == null ? Id.next() : who)
                .map(neighbours::participant)
                .map(shown -> getTranslation("trash.by", shown.firstName()))
                .orElse(getTranslation("trash.by.none"));
        var line = new Paragraph(
                new Span(by + ", "), Day.of(when, getLocale()), new Span(" "), Day.timeOf(when, getLocale()));
        line.addClassName("trash-by");
        told.add(line);
    }
}
