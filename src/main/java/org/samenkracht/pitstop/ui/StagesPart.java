package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.pitstop.Course;
import org.samenkracht.pitstop.Stage;
import org.samenkracht.pitstop.Stages;

/** The run of an evening: which stages there are, how long each takes, and where we are. */
class StagesPart extends Titled {

    private final OrderedList list = new OrderedList();
    private final Paragraph whole = new Paragraph();

    StagesPart() {
        super("stages", "room.stages");
        list.addClassName("stage-list");
        whole.addClassName("field-help");
        add(list, whole);
    }

    /** Before it begins. */
    void show(Stages planned) {
        show(planned, -1);
    }

    /** While it runs. */
    void show(Course course) {
        show(course.stages(), course.place());
    }

    private void show(Stages stages, int place) {
        list.removeAll();
        for (int each = 0; each < stages.all().size(); each++) {
            list.add(item(stages.all().get(each), each - place, place >= 0));
        }
        whole.setText(getTranslation("room.stages.whole", stages.minutes()));
    }

    private ListItem item(Stage stage, int fromHere, boolean runs) {
        var name = new Span(getTranslation("stage." + stage.kind()));
        name.addClassName("stage-name");
        var minutes = new Span(getTranslation("room.minutes", stage.minutes()));
        minutes.addClassName("stage-minutes");
        var item = new ListItem(name, minutes);
        item.addClassName("stage");
        String state = !runs
                ? "planned"
                : stage.skipped() ? "skipped" : fromHere < 0 ? "done" : fromHere == 0 ? "now" : "later";
        item.getElement().setAttribute("data-state", state);
        if (runs && (fromHere == 0 || stage.skipped())) {
            var note = new Span(getTranslation("room.stage." + state));
            note.addClassName("stage-note");
            item.add(note);
        }
        if (runs && fromHere == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
