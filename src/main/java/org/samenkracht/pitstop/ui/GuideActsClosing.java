package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Translation;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PitStop;
import org.springframework.core.annotation.Order;

/** What guides did with the room that evening, behind what the sides did. */
@org.springframework.stereotype.Component
@Order(GuideActsClosing.LATE)
class GuideActsClosing implements ClosingPart {

    static final int LATE = 100;

    private final RoomVerbs verbs;

    GuideActsClosing(RoomVerbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public Optional<Component> shown(Member reader, PitStop pitStop) {
        if (verbs.acts().in(reader, pitStop.id()).isEmpty()) {
            return Optional.empty();
        }
        var part = new GuideActsPart(verbs);
        part.show(reader, pitStop.id());
        return Optional.of(part);
    }

    @Override
    public List<ClosingLine> lines(Member reader, PitStop pitStop, Translation words) {
        var neighbours = verbs.coalitions().neighbours(reader.coalition());
        var said = ActWords.of(verbs.boards().all(reader), words);
        return verbs.acts().in(reader, pitStop.id()).stream()
                .map(act -> new ClosingLine(words.of("room.acts"), "", "", said.of(act, neighbours), "", act.at()))
                .toList();
    }
}
