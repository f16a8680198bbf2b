package org.samenkracht.undercurrent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.Question;
import org.samenkracht.undercurrent.Undercurrents;

/** Where a guide opens a moment, and closes it after hearing what that will do. */
class MomentOfGuide extends Div {

    private final transient Undercurrents undercurrents;
    private final transient Member me;
    private final Paragraph explained = new Paragraph();
    private final Button open = new Button(getTranslation("undercurrent.open"), click -> act(this::open));
    private final Button close = new Button(getTranslation("undercurrent.close"), click -> act(this::ask));

    MomentOfGuide(Undercurrents undercurrents, Member me) {
        this.undercurrents = undercurrents;
        this.me = me;
        addClassName("undercurrent-guide");
        explained.addClassName("field-help");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(explained, open, close);
    }

    void show(boolean isOpen) {
        explained.setText(getTranslation(isOpen ? "undercurrent.guide.open" : "undercurrent.guide"));
        open.setVisible(!isOpen);
        close.setVisible(isOpen);
    }

    private void open() {
        undercurrents.open(me);
    }

    private void ask() {
        var surfaces = undercurrents.wouldSurface(me);
        new Question(
                        getTranslation("undercurrent.close.heading"),
                        getTranslation(surfaces ? "undercurrent.close.enough" : "undercurrent.close.few"),
                        getTranslation("undercurrent.close.wait"),
                        getTranslation("undercurrent.close"),
                        () -> act(() -> undercurrents.close(me)))
                .open();
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (NotFound gone) {
            setVisible(false);
        }
    }
}
