package org.samenkracht.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A notice at the head of the page, where nobody writes: what happened, and for ten seconds the way back. */
public final class UndoNotice {

    private static final int TEN_SECONDS = 10_000;

    private UndoNotice() {}

    /**
     * @param on where its language is taken from
     * @param sentence the key of what happened
     * @param undo the way back
     */
    public static void show(Component on, String sentence, Runnable undo) {
        var notice = new Notification();
        notice.setDuration(TEN_SECONDS);
        notice.setPosition(Position.TOP_CENTER);
        notice.addClassName("undo-notice");
        var back = new Button(on.getTranslation("board.undo"), click -> {
            notice.close();
            undo.run();
        });
        notice.add(new Span(on.getTranslation(sentence)), back);
        notice.open();
    }

    /**
     * Says only what happened.
     *
     * @param on where its language is taken from
     * @param sentence the key of what happened
     * @param details for the places of the sentence
     */
    public static void say(Component on, String sentence, Object... details) {
        var notice = Notification.show(on.getTranslation(sentence, details), TEN_SECONDS, Position.TOP_CENTER);
        notice.setAssertive(true);
    }
}
