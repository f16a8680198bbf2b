package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Translation;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.undercurrent.Undercurrents;
import org.samenkracht.undercurrent.ui.UndercurrentPart;
import org.springframework.core.annotation.Order;

/** The undercurrent as it surfaced: the texts, shuffled, and nothing else, for there is nothing else. */
@org.springframework.stereotype.Component
@Order(UndercurrentClosing.EARLY)
class UndercurrentClosing implements ClosingPart {

    static final int EARLY = -100;

    private final Undercurrents undercurrents;
    private final Live live;

    UndercurrentClosing(Undercurrents undercurrents, Live live) {
        this.undercurrents = undercurrents;
        this.live = live;
    }

    @Override
    public Optional<Component> shown(Member reader, PitStop pitStop) {
        return reader.isNewcomer()
                ? Optional.empty()
                : Optional.of(new UndercurrentPart(undercurrents, reader, live, pitStop.id()));
    }

    @Override
    public List<ClosingLine> lines(Member reader, PitStop pitStop, Translation words) {
        if (reader.isNewcomer()) {
            return List.of();
        }
        return undercurrents.surfaced(reader, pitStop.id()).stream()
                .map(surfaced -> new ClosingLine(words.of("undercurrent.heading"), "", "", surfaced.text(), "", null))
                .toList();
    }
}
