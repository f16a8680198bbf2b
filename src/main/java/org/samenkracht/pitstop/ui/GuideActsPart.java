package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.pitstop.PitStop;

/** What guides did with the room in a pitstop, for all to see, the last first. */
class GuideActsPart extends Titled {

    private final transient RoomVerbs verbs;
    private final OrderedList list = new OrderedList();

    GuideActsPart(RoomVerbs verbs) {
        super("guide-acts", "room.acts");
        this.verbs = verbs;
        list.addClassName("guide-act-list");
        var explained = new Paragraph(getTranslation("room.acts.explained"));
        explained.addClassName("field-help");
        add(explained, list);
    }

    void show(Member me, Id<PitStop> pitStop) {
        var neighbours = verbs.coalitions().neighbours(me.coalition());
        var words = ActWords.of(verbs.boards().all(me), this::getTranslation);
        list.removeAll();
        verbs.acts().in(me, pitStop).reversed().forEach(act -> {
            var said = new Span(words.of(act, neighbours));
            var item = new ListItem(Day.timeOf(act.at(), getLocale()), said);
            item.addClassName("guide-act");
            list.add(item);
        });
    }
}
