package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;

/** Says to everybody that a pitstop runs; only there while one does. A guide closes it here. */
public class PitStopBar extends Section {

    private final transient PitStops pitStops;
    private final transient Member me;

    /**
     * @param me who acts on this page
     * @param live by which opening and closing is heard
     */
    public PitStopBar(PitStops pitStops, Member me, Live live) {
        this.pitStops = pitStops;
        this.me = me;
        addClassName("pitstop-bar");
        getElement().setAttribute("aria-label", getTranslation("pitstop.bar"));
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-state", "running");
        live.follow(CoalitionChange.topic(me.coalition()), this, change -> show());
        addAttachListener(attached -> show());
    }

    private void show() {
        removeAll();
        try {
            var running = pitStops.running(me);
            setVisible(running.isPresent());
            running.ifPresent(this::show);
        } catch (NotFound gone) {
            setVisible(false);
        }
    }

    private void show(PitStop pitStop) {
        var title = line("pitstop-stage", pitStop.title());
        var since = line("pitstop-ask", getTranslation("pitstop.since") + " ");
        since.add(Day.timeOf(pitStop.openedAt(), getLocale()));
        var now = new Div(title, since);
        now.addClassName("pitstop-now");
        add(line("pitstop-live", getTranslation("pitstop.live")), now);
        if (me.isGuide()) {
            add(closing(pitStop));
        }
    }

    private Div closing(PitStop pitStop) {
        var close = new Button(getTranslation("pitstop.close"), click -> ask(pitStop));
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(close);
        actions.addClassName("pitstop-actions");
        return actions;
    }

    private void ask(PitStop pitStop) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("pitstop.close.heading", pitStop.title()));
        dialog.setText(getTranslation("pitstop.close.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("board.cancel"));
        dialog.setConfirmText(getTranslation("pitstop.close"));
        dialog.addConfirmListener(confirmed -> close(pitStop));
        dialog.open();
    }

    private void close(PitStop pitStop) {
        try {
            pitStops.close(me, pitStop.id());
            getUI().ifPresent(ui -> ui.navigate("pitstops/" + pitStop.id()));
        } catch (NotFound gone) {
            setVisible(false);
        }
    }

    private static Paragraph line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}
