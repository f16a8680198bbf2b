package org.samenkracht.nextstep.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Avatar;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.nextstep.NextStepTurn;

/** Who decides the next step now, and what the smallest one is. */
class HolderLine extends Div implements Focusable<HolderLine> {

    HolderLine() {
        addClassName("next-step-holder");
        setTabIndex(-1);
        getElement().setAttribute("role", "status");
    }

    void show(NextStepTurn turn, Neighbours neighbours) {
        removeAll();
        neighbours.member(turn.offeredTo()).ifPresent(who -> {
            var day = Day.say(Objects.requireNonNull(turn.answeredAt()), getLocale());
            var name = new Paragraph(getTranslation("nextstep.holds", neighbours.name(who), day));
            name.addClassName("next-step-who");
            var step = new Paragraph(turn.step());
            step.addClassName("next-step-step");
            step.getElement().setAttribute("dir", "auto");
            add(new Avatar(neighbours.participant(who)), name, step);
        });
    }
}
