package org.samenkracht.board.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.board.BoardPage;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;

/** A board's lanes and cards as they stand on one page. Shows what it is told; what is older than what it shows changes nothing. */
@Tag("live-board")
@JsModule("context://scripts/live-board.js")
class LiveBoard extends HtmlContainer {

    private final Map<Id<Lane>, LaneColumn> lanes = new LinkedHashMap<>();
    private final Map<Id<Card>, CardTile> tiles = new HashMap<>();
    private final Function<Lane, LaneColumn> newColumn;
    private final Function<Card, CardFace> face;

    LiveBoard(Function<Lane, LaneColumn> newColumn, Function<Card, CardFace> face) {
        this.newColumn = newColumn;
        this.face = face;
        getElement().setPropertyJson("words", JacksonUtils.beanToJson(Words.in(getLocale())));
    }

    /** Shows the whole board; only what differs from what is shown is touched. */
    void show(BoardPage page) {
        var laneIds = page.lanes().stream().map(Lane::id).collect(Collectors.toSet());
        var cardIds = page.cards().stream().map(Card::id).collect(Collectors.toSet());
        Set.copyOf(lanes.keySet()).stream().filter(id -> !laneIds.contains(id)).forEach(this::remove);
        Set.copyOf(tiles.keySet()).stream().filter(id -> !cardIds.contains(id)).forEach(this::take);
        page.lanes().forEach(this::show);
        page.cards().forEach(this::show);
    }

    /** Shows a lane, where its rank says. */
    void show(Lane lane) {
        if (lane.archivedAt() != null) {
            remove(lane.id());
            return;
        }
        var column = lanes.computeIfAbsent(lane.id(), id -> newColumn.apply(lane));
        if (column.lane().version() <= lane.version()) {
            column.show(lane);
            place(column);
        }
    }

    /** Shows a card if it is newer than what is shown of it. */
    void show(Card card) {
        var tile = tiles.get(card.id());
        if (tile != null && tile.card().version() >= card.version()) {
            return;
        }
        var column = lanes.get(card.lane());
        if (card.archivedAt() != null || column == null) {
            take(card.id());
            return;
        }
        var shown = tile == null ? tiles.computeIfAbsent(card.id(), id -> new CardTile(card)) : tile;
        shown.show(card, face.apply(card));
        var before = shown.getParent().flatMap(cards -> cards.getParent()).orElse(null);
        column.place(shown, card);
        if (before instanceof LaneColumn left) {
            left.recount();
        }
    }

    /** Draws a card again that did not change itself, such as when a key was turned. */
    void redraw(Id<Card> card) {
        var tile = tiles.get(card);
        if (tile != null) {
            tile.show(tile.card(), face.apply(tile.card()));
        }
    }

    void redrawAll() {
        tiles.keySet().forEach(this::redraw);
    }

    /** Tells the browser what became of a deed. */
    void settle(Settled settled) {
        getElement().callJsFunction("settled", JacksonUtils.beanToJson(settled));
    }

    @Nullable
    LaneColumn column(Id<Lane> lane) {
        return lanes.get(lane);
    }

    List<LaneColumn> columns() {
        return getChildren()
                .filter(LaneColumn.class::isInstance)
                .map(LaneColumn.class::cast)
                .toList();
    }

    boolean shows(Id<Card> card) {
        return tiles.containsKey(card);
    }

    private void place(LaneColumn column) {
        var others = columns().stream().filter(other -> other != column).toList();
        int place = (int) others.stream()
                .filter(other -> other.lane().rank().compareTo(column.lane().rank()) < 0)
                .count();
        if (column.getParent().isEmpty() || columns().indexOf(column) != place) {
            column.removeFromParent();
            getElement().insertChild(place, column.getElement());
        }
    }

    private void remove(Id<Lane> lane) {
        var column = lanes.remove(lane);
        if (column != null) {
            column.tiles().forEach(tile -> tiles.remove(tile.card().id()));
            column.removeFromParent();
        }
    }

    private void take(Id<Card> card) {
        var tile = tiles.remove(card);
        if (tile != null) {
            var column = tile.getParent().flatMap(cards -> cards.getParent()).orElse(null);
            tile.removeFromParent();
            if (column instanceof LaneColumn left) {
                left.recount();
            }
        }
    }
}
