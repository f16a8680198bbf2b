package org.samenkracht.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import org.samenkracht.board.Card;

/** One card on the page: a single element that draws itself from one property. */
@Tag("board-card")
class CardTile extends Component {

    private Card card;

    CardTile(Card card) {
        this.card = card;
        getElement().setAttribute("role", "listitem");
        getElement().setAttribute("data-anchor", card.id().toString());
    }

    void show(Card newer, CardFace face) {
        card = newer;
        getElement().setPropertyJson("card", JacksonUtils.beanToJson(face));
    }

    Card card() {
        return card;
    }
}
