package org.samenkracht.checkin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.checkin.CheckIn;
import org.samenkracht.checkin.CheckInChange;
import org.samenkracht.checkin.CheckIns;
import org.samenkracht.checkin.Seat;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.Live;
import org.samenkracht.live.UndoNotice;
import org.samenkracht.pitstop.StageKind;

/**
 * The check-in on a page of a pitstop. It is there while a round goes on, and for a guide as long as the pitstop runs. Who
 * has this part on a page has a place in the circle.
 */
public class CheckInPart extends Section {

    private final transient CheckIns checkIns;
    private final transient Coalitions coalitions;
    private final transient Member me;
    private final Span told = new Span();
    private final H2 heading = new H2();
    private final RoundOfGuide guiding;
    private final OwnTurn own;
    private final Circle circle = new Circle();
    private final Div round;
    private transient @Nullable Seat seat;

    /**
     * @param me who acts on this page
     * @param live by which the round is heard
     */
    public CheckInPart(CheckIns checkIns, Coalitions coalitions, Member me, Live live) {
        this.checkIns = checkIns;
        this.coalitions = coalitions;
        this.me = me;
        guiding = new RoundOfGuide(checkIns, me);
        own = new OwnTurn(checkIns, me);
        round = new Div(own, circle);
        addClassName("checkin");
        heading.addClassName("section-title");
        heading.setId("checkin-" + Id.next());
        round.addClassName("checkin-round");
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
        add(told, heading, guiding);
        live.follow(CheckInChange.topic(me.coalition()), this, change -> show());
        addAttachListener(attached -> sit());
        addDetachListener(detached -> leave(detached.getUI()));
    }

    private void sit() {
        try {
            seat = checkIns.sit(me);
            show();
        } catch (NotFound gone) {
            hide();
        }
    }

    /** Also when the page makes way for what the pitstop changed. */
    private void leave(UI page) {
        leave();
        if (!page.isClosing()) {
            sayWhatWasNotSaid();
        }
    }

    private void leave() {
        Optional.ofNullable(seat).ifPresent(Seat::leave);
        seat = null;
    }

    private void show() {
        try {
            show(checkIns.now(me));
        } catch (NotFound gone) {
            leave();
            hide();
        }
    }

    private void show(Optional<CheckIn> now) {
        heading.setText(
                getTranslation("checkin.heading." + now.map(CheckIn::asking).orElse(StageKind.CHECK_IN)));
        guiding.setVisible(me.isGuide());
        guiding.show(now.isPresent());
        showRound(now.isPresent());
        circle.show(now, coalitions.neighbours(me.coalition()));
        own.show(now.flatMap(one -> one.of(me.id())));
        showHeading(now.isPresent() || me.isGuide());
    }

    private void hide() {
        guiding.setVisible(false);
        showRound(false);
        showHeading(false);
    }

    /** What is only hidden stays in the browser; so what is over is taken away. */
    private void showRound(boolean goesOn) {
        boolean wentOn = round.getParent().isPresent();
        if (!goesOn) {
            circle.removeAll();
            remove(round);
            if (wentOn) {
                sayItIsOver();
            }
        } else if (!wentOn) {
            told.setText(getTranslation("checkin.begun", heading.getText()));
            add(round);
        }
    }

    private void sayItIsOver() {
        if (!sayWhatWasNotSaid()) {
            told.setText(getTranslation("checkin.over"));
        }
    }

    /** @return whether somebody was still typing here */
    private boolean sayWhatWasNotSaid() {
        boolean typing = own.clear();
        if (typing) {
            UndoNotice.say(this, "checkin.over.typed");
        }
        return typing;
    }

    /** A part in which nothing is to be done is no landmark. */
    private void showHeading(boolean shown) {
        heading.setVisible(shown);
        if (shown) {
            getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        } else {
            getElement().removeAttribute("aria-labelledby");
        }
    }
}
