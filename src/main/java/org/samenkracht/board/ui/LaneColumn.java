package org.samenkracht.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;

/** One lane: its name, its cards in order, and the field in which a card is written. */
class LaneColumn extends Section {

    private static final Comparator<Card> ORDER =
            Comparator.comparing(Card::rank).thenComparing(card -> card.id().value());

    private final H2 name = new H2();
    private final Span count = new Span();
    private final Div cards = new Div();
    private final @Nullable Party side;
    private Lane lane;

    /**
     * @param side whose lane it is, or null
     * @param me who looks at it
     * @param menu what can be done with the lane, or null for who may not
     */
    LaneColumn(Lane lane, @Nullable Party side, Member me, @Nullable LaneMenu menu) {
        this.lane = lane;
        this.side = side;
        addClassName("lane");
        name.addClassName("lane-name");
        name.setId("lane-" + lane.id());
        count.addClassName("lane-count");
        cards.addClassName("lane-cards");
        cards.getElement().setAttribute("role", "list");
        cards.getElement().setAttribute("aria-labelledby", "lane-" + lane.id());
        describe();
        var header = new Header(name, count);
        header.addClassName("lane-header");
        if (menu != null) {
            header.add(menu);
        }
        add(header, invitation(), cards);
        getElement().appendChild(writer(me));
        show(lane);
    }

    void show(Lane newer) {
        lane = newer;
        name.setText(LaneName.of(newer, side, this::getTranslation));
    }

    Lane lane() {
        return lane;
    }

    List<CardTile> tiles() {
        return cards.getChildren().map(CardTile.class::cast).toList();
    }

    /** Puts the tile where its card's rank says; a tile that stands right stays untouched. */
    void place(CardTile tile, Card card) {
        var others = tiles().stream().filter(other -> other != tile).toList();
        int place = (int) others.stream()
                .filter(other -> ORDER.compare(other.card(), card) < 0)
                .count();
        boolean stands = tile.getParent().filter(cards::equals).isPresent() && cards.indexOf(tile) == place;
        if (!stands) {
            tile.removeFromParent();
            cards.addComponentAtIndex(place, tile);
        }
        recount();
    }

    void recount() {
        count.setText(String.valueOf(cards.getComponentCount()));
    }

    private void describe() {
        getElement().setAttribute("data-anchor", lane.id().toString());
        getElement().setAttribute("data-lane", lane.id().toString());
        getElement().setAttribute("data-kind", lane.kind().name().toLowerCase(Locale.ROOT));
        getElement()
                .setAttribute("data-mark", side == null ? "none" : side.mark().styleName());
        getElement().setAttribute("aria-labelledby", "lane-" + lane.id());
    }

    private Paragraph invitation() {
        var invitation = new Paragraph(getTranslation("lane.ask." + lane.kind()));
        invitation.addClassName("lane-invitation");
        return invitation;
    }

    /** The field to write in, or why this member writes nothing new in this lane. */
    private Element writer(Member me) {
        var writer =
                new Element("card-writer").setAttribute("data-lane", lane.id().toString());
        lane.closedFor(me).ifPresent(reason -> writer.setAttribute("data-closed", getTranslation(reason)));
        return writer;
    }
}
