package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;
import org.samenkracht.board.ValueMeaning;
import org.samenkracht.board.ui.Differences;
import org.samenkracht.board.ui.LaneName;
import org.samenkracht.board.ui.LinkedWords;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.SideName;
import org.samenkracht.pitstop.CardDifference;

/** What is other about one card between two moments. */
class CardDifferenceItem extends ListItem {

    private final transient Neighbours neighbours;

    CardDifferenceItem(CardDifference difference, Neighbours neighbours) {
        this.neighbours = neighbours;
        addClassName("session-card");
        var where = new Span(where(difference));
        where.addClassName("session-where");
        var what = new Paragraph(new Span(kinds(difference)), where);
        what.addClassName("session-what");
        var link = new Anchor(
                "boards/" + difference.board().id() + "?card="
                        + difference.card().id(),
                getTranslation("session.card"));
        var links = new Div(link);
        links.addClassName("session-then");
        links.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("session.links"));
        var words = new Div(words(difference), meanings(difference));
        words.addClassName("was-became");
        add(what, words);
        linked(difference.linked(), CardDifference.Kind.LINKED);
        linked(difference.unlinked(), CardDifference.Kind.UNLINKED);
        add(links);
    }

    private String kinds(CardDifference difference) {
        return difference.kinds().stream()
                .map(kind -> getTranslation("compare.kind." + kind))
                .collect(Collectors.joining(", "));
    }

    private String where(CardDifference difference) {
        return difference.kinds().contains(CardDifference.Kind.MOVED)
                ? getTranslation("compare.moved", lane(difference.wasIn()), lane(difference.isIn()))
                : getTranslation(
                        "compare.in", lane(difference.isIn() == null ? difference.wasIn() : difference.isIn()));
    }

    /** What is new or away is read as it is; what was reworded shows which words came and went. */
    private Differences words(CardDifference difference) {
        String words = difference.card().text().value();
        return new Differences(
                difference.was() == null || difference.became() == null
                        ? words
                        : difference.was().text().value(),
                words);
    }

    private void linked(List<Card> others, CardDifference.Kind kind) {
        String label = getTranslation("compare.kind." + kind);
        others.forEach(other -> add(new LinkedWords(label, other.text().value())));
    }

    private UnorderedList meanings(CardDifference difference) {
        var changed = new UnorderedList();
        changed.addClassName("compare-meanings");
        if (difference.was() != null && difference.became() != null) {
            difference.became().meanings().all().stream()
                    .filter(meaning -> !difference.was().meanings().all().contains(meaning))
                    .forEach(meaning -> changed.add(meaning(difference.was(), meaning)));
        }
        changed.setVisible(changed.getComponentCount() > 0);
        return changed;
    }

    private ListItem meaning(Card was, ValueMeaning now) {
        var side = neighbours.side(now.party()).map(SideName::new);
        String before = was.meanings().all().stream()
                .filter(meaning -> meaning.party().equals(now.party()))
                .map(meaning -> meaning.text().value())
                .findFirst()
                .orElse("");
        var item = new ListItem();
        side.ifPresent(item::add);
        item.add(new Differences(before, now.text().value()));
        return item;
    }

    private String lane(@Nullable Lane lane) {
        return lane == null
                ? ""
                : LaneName.of(lane, neighbours.side(lane.party()).orElse(null), this::getTranslation);
    }
}
