package org.samenkracht.undercurrent.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.IntoView;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.undercurrent.Moment;
import org.samenkracht.undercurrent.Moment.State;
import org.samenkracht.undercurrent.Undercurrent;
import org.samenkracht.undercurrent.UndercurrentChange;
import org.samenkracht.undercurrent.Undercurrents;

/**
 * The undercurrent on a page of a pitstop: where one writes while a moment is open, and what surfaced in it, also when the
 * pitstop is closed. For a newcomer there is nothing to see.
 */
public class UndercurrentPart extends Section {

    /** Not for whoever is writing elsewhere. */
    private final transient Undercurrents undercurrents;

    private final transient Member me;
    private final transient Id<PitStop> pitStop;
    private final Span told = new Span();
    private final H2 heading = new H2(getTranslation("undercurrent.heading"));
    private final MomentOfGuide guiding;
    private final Writing writing;
    private final Paragraph tooFew = new Paragraph(getTranslation("undercurrent.few"));
    private final Surfaced surfaced = new Surfaced();
    private final Withdrawing withdrawing;
    private boolean wasOpen;
    private boolean hadTexts;

    /**
     * @param me who acts on this page
     * @param live by which moments are heard
     * @param pitStop whose undercurrent this is, running or closed
     */
    public UndercurrentPart(Undercurrents undercurrents, Member me, Live live, Id<PitStop> pitStop) {
        this.undercurrents = undercurrents;
        this.me = me;
        this.pitStop = pitStop;
        guiding = new MomentOfGuide(undercurrents, me);
        writing = new Writing(undercurrents, me);
        withdrawing = new Withdrawing(undercurrents);
        addClassName("undercurrent");
        heading.addClassName("section-title");
        heading.setId("undercurrent-" + Id.next());
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
        add(told, heading, guiding, tooFew, writing, surfaced, withdrawing);
        live.follow(UndercurrentChange.topic(pitStop), this, change -> show());
        addAttachListener(attached -> show());
    }

    private void show() {
        try {
            var moment = undercurrents.moment(me).filter(now -> now.pitStop().equals(pitStop));
            show(moment, undercurrents.surfaced(me, pitStop));
        } catch (NotFound gone) {
            show(Optional.empty(), List.of());
        }
    }

    private void show(Optional<Moment> moment, List<Undercurrent> texts) {
        boolean open = moment.filter(now -> now.state() == State.OPEN).isPresent();
        boolean few = moment.filter(now -> now.state() == State.TOO_FEW).isPresent();
        tell(open, few, !texts.isEmpty());
        guiding.setVisible(me.isGuide() && moment.isPresent());
        guiding.show(open);
        writing.show(open && !me.isGuide(), moment.filter(Moment::wrote).isPresent());
        tooFew.setVisible(few);
        surfaced.show(texts);
        withdrawing.setVisible(!me.isGuide() && (open || !texts.isEmpty()));
        showHeading(open || few || guiding.isVisible() || !texts.isEmpty());
    }

    /** To who does not see it; not when the page is only opened. */
    private void tell(boolean open, boolean few, boolean some) {
        if (open && !wasOpen && !me.isGuide()) {
            told.setText(getTranslation("undercurrent.opened"));
            IntoView.bring(this);
        } else if (few) {
            told.setText(getTranslation("undercurrent.few"));
        } else if (some && !hadTexts) {
            told.setText(getTranslation("undercurrent.surfaced"));
        }
        wasOpen = open;
        hadTexts = some;
    }

    /** A part in which nothing is to be done or read is no landmark. */
    private void showHeading(boolean shown) {
        heading.setVisible(shown);
        if (shown) {
            getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        } else {
            getElement().removeAttribute("aria-labelledby");
        }
    }
}
