package org.samenkracht.live.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.change.MapPutChange;
import com.vaadin.flow.internal.change.NodeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenkracht.live.Mark;
import org.samenkracht.live.Participant;

/** The avatars on one page, whoever tells it who is here. */
class RoomTest {

    private final List<Participant> neighbours = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new Participant(UUID.randomUUID(), "Neighbour " + number, "N", Mark.values()[0], 0))
            .toList();

    private final UI page = new UI();
    private final Room room = new Room(new NobodyComes(), "board", neighbours.getFirst(), "Here");

    @BeforeEach
    void enter() {
        page.add(room);
    }

    @Test
    void sevenAreShownAndHowManyMore() {
        room.show(neighbours.subList(0, 7));
        assertThat(texts()).hasSize(7).doesNotContain("+0");
        room.show(neighbours.subList(0, 9));
        assertThat(texts()).hasSize(8).last().isEqualTo("+2");
    }

    @Test
    void whoLeavesMakesPlaceForTheNextBeforeHowManyMore() {
        room.show(neighbours.subList(0, 9));
        room.show(neighbours.subList(1, 9));
        assertThat(texts()).hasSize(8).last().isEqualTo("+1");
        assertThat(texts().get(6)).contains("Neighbour 8");
        room.show(neighbours.subList(1, 5));
        assertThat(texts()).hasSize(4);
    }

    @Test
    void ofOneMoreWhomOneDoesNotSeeOnlyTheNumberIsTold() {
        room.show(neighbours.subList(0, 9));
        changes();
        room.show(neighbours.subList(0, 10));
        assertThat(changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        MapPutChange.class,
                        change -> assertThat(change.getValue()).isEqualTo("+3"));
    }

    private List<NodeChange> changes() {
        var changes = new ArrayList<NodeChange>();
        page.getInternals().getStateTree().collectChanges(changes::add);
        return changes;
    }

    private List<String> texts() {
        return room.getElement().getChildren().map(Element::getTextRecursively).toList();
    }

    /** Rooms without the engine that tells who is there. */
    private static final class NobodyComes extends Rooms {
        @Override
        void come(String name, UUID page, Room room) {}

        @Override
        void go(String name, UUID page) {}
    }
}
