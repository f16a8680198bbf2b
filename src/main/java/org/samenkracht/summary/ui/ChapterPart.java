package org.samenkracht.summary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.board.BoardKind;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.SideName;
import org.samenkracht.summary.FunderSummary.Chapter;
import org.samenkracht.summary.FunderSummary.Quotation;

/** What one coalition chose to show. */
class ChapterPart extends Section {

    ChapterPart(Chapter chapter) {
        addClassName("summary-chapter");
        var heading = new H2(chapter.coalition().name());
        heading.addClassName("summary-heading");
        heading.setId("chapter-" + Id.next());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(line("page-kicker", chapter.coalition().place()), heading, sides(chapter));
        for (var kind : BoardKind.values()) {
            var quotations = chapter.quotations().stream()
                    .filter(quotation -> quotation.board() == kind)
                    .toList();
            if (!quotations.isEmpty()) {
                add(part("summary.board." + kind), quotes(quotations, chapter.parties()));
            }
        }
        if (!chapter.pitStops().isEmpty()) {
            add(part("summary.pitstops"), pitStops(chapter.pitStops()));
        }
    }

    private Component sides(Chapter chapter) {
        var sides = new Paragraph();
        sides.addClassName("summary-sides");
        chapter.parties().forEach(party -> sides.add(new SideName(party), new Span(" ")));
        return sides;
    }

    private H3 part(String title) {
        var heading = new H3(getTranslation(title));
        heading.addClassName("summary-part");
        return heading;
    }

    private static Div quotes(List<Quotation> quotations, List<Party> parties) {
        var row = new Div();
        row.addClassName("quote-row");
        quotations.forEach(quotation -> row.getElement().appendChild(quote(quotation, parties)));
        return row;
    }

    private static Element quote(Quotation quotation, List<Party> parties) {
        var text = new Element("blockquote").setText(quotation.text().value());
        text.getClassList().add("quote-text");
        text.setAttribute("dir", "auto");
        var quote = new Element("figure").appendChild(text);
        quote.getClassList().add("quote");
        parties.stream().filter(party -> party.id().equals(quotation.side())).forEach(party -> {
            var by = new Element("figcaption").appendChild(new SideName(party).getElement());
            by.getClassList().add("quote-by");
            quote.setAttribute("data-mark", party.mark().styleName()).appendChild(by);
        });
        return quote;
    }

    private OrderedList pitStops(List<Instant> held) {
        var list = new OrderedList();
        list.addClassName("summary-pitstops");
        held.forEach(moment -> list.add(new ListItem(Day.of(moment, getLocale()))));
        return list;
    }

    private static Paragraph line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}
