package org.samenkracht.closeness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;
import org.samenkracht.closeness.ClosenessChange;
import org.samenkracht.closeness.ClosenessRound;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.live.Live;

/**
 * How close the sides stand: while a pitstop runs each side places a figure here, which the others see once all did; below it the
 * path so far, drawn, and in words.
 */
public class ClosenessPart extends Titled {

    private final transient ClosenessVerbs verbs;
    private transient Member me;
    private final Paragraph none;
    private final PlacingForm placing;
    private final RoundPart round = new RoundPart();
    private final Div path = new Div();
    private transient @Nullable List<ClosenessRound> drawn;

    /**
     * @param me who acts on this page
     * @param live by which it is heard that a side placed, or that a pitstop opens or closes
     */
    public ClosenessPart(ClosenessVerbs verbs, Member me, Live live) {
        super("closeness", "closeness.heading");
        this.verbs = verbs;
        this.me = me;
        none = new Paragraph(getTranslation("closeness.none"));
        none.addClassName("empty-ask");
        placing = new PlacingForm(verbs);
        path.addClassName("closeness-path");
        add(none, round, placing, path);
        live.follow(ClosenessChange.topic(me.coalition()), this, change -> show());
        live.follow(CoalitionChange.topic(me.coalition()), this, change -> show());
        addAttachListener(attached -> show());
    }

    private void show() {
        try {
            me = verbs.members().present(me);
            show(verbs.readings().running(me), verbs.readings().path(me));
        } catch (NotFound gone) {
            Farewell.from(this);
        }
    }

    private void show(Optional<ClosenessRound> running, List<ClosenessRound> walked) {
        var neighbours = verbs.coalitions().neighbours(me.coalition());
        none.setVisible(running.isEmpty() && walked.isEmpty());
        round.setVisible(running.isPresent());
        running.ifPresent(now -> round.show(me, now, neighbours));
        placing.show(me, running);
        if (!walked.equals(drawn)) {
            drawn = walked;
            draw(walked, neighbours);
        }
    }

    private void draw(List<ClosenessRound> walked, Neighbours neighbours) {
        path.removeAll();
        if (!Objects.requireNonNull(walked).isEmpty()) {
            path.add(new PathDrawing(walked, neighbours.sides()), new PathTable(walked, neighbours.sides()));
        }
    }
}
