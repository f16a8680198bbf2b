package org.samenkracht.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.samenkracht.board.Card;
import tools.jackson.databind.json.JsonMapper;

/** One card on the page: a single element that draws itself from one property. */
@Tag("board-card")
class CardTile extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Card card;

    CardTile(Card card) {
        this.card = card;
        getElement().setAttribute("role", "listitem");
        getElement().setAttribute("data-anchor", card.id().toString());
    }

    /** Sent as text: a page keeps what it sent, and a tree of thirty nodes for each card would weigh ten times as much. */
    void show(Card newer, CardFace face) {
        card = newer;
        getElement().setProperty("card", JSON.writeValueAsString(face));
    }

    Card card() {
        return card;
    }
}
