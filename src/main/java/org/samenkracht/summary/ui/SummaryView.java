package org.samenkracht.summary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.ui.PageHeading;
import org.samenkracht.coalition.ui.Place;
import org.samenkracht.live.Live;
import org.samenkracht.summary.ConsentChange.SummaryChange;
import org.samenkracht.summary.FunderSummary;
import org.samenkracht.summary.Summaries;

/** What the fund reads of an expedition: a report to read, on screen or on paper. Nothing here can be changed. */
@Route("summaries/:expedition")
@PermitAll
class SummaryView extends Main implements BeforeEnterObserver, HasDynamicTitle, Place {

    private final transient CurrentPerson person;
    private final transient Summaries summaries;
    private final transient Live live;
    private Div chapters = new Div();
    private transient @Nullable FunderSummary shown;
    private String title = "";

    SummaryView(CurrentPerson person, Summaries summaries, Live live) {
        this.person = person;
        this.summaries = summaries;
        this.live = live;
        setId("main");
        addClassNames("page", "summary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id<Expedition> id = Place.asked(event, "expedition");
        var reader = person.require();
        var summary = summaries.read(reader, id);
        title = summary.expedition().name();
        removeAll();
        chapters = new Div();
        shown = null;
        var heading = new PageHeading(
                getTranslation("summary.kicker", summary.expedition().fund()), title, getTranslation("summary.lead"));
        heading.addClassName("summary-cover");
        var print = new Button(getTranslation("summary.print"), click -> print());
        // Follows first and reads when it comes on the page, so that no key that is turned back falls between.
        live.follow(SummaryChange.topic(id), chapters, change -> show(summaries.read(reader, id)));
        chapters.addAttachListener(attached -> show(summaries.read(reader, id)));
        heading.add(print);
        add(heading, chapters);
    }

    private void print() {
        getElement().executeJs("window.print()");
    }

    /** Sends nothing when it reads as before: nobody learns from a silent page what the sides are doing. */
    private void show(FunderSummary summary) {
        if (!summary.equals(shown)) {
            shown = summary;
            chapters.removeAll();
            summary.chapters().forEach(chapter -> chapters.add(new ChapterPart(chapter)));
        }
    }

    @Override
    public List<Step> way() {
        return List.of();
    }

    @Override
    public String placeName() {
        return title;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
