package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.samenkracht.NotFound;
import org.samenkracht.live.Question;

/** Shows somebody out, once the guide has said so twice. */
class ShowOutButton extends Button {

    /**
     * @param name of the person
     * @param deed shows the person out
     */
    ShowOutButton(String name, Runnable deed) {
        setText(getTranslation("person.show-out"));
        setAriaLabel(getTranslation("person.show-out.who", name));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> ask(name, deed));
    }

    private void ask(String name, Runnable deed) {
        new Question(
                        getTranslation("person.show-out.who", name),
                        getTranslation("person.show-out.ask", name),
                        getTranslation("board.cancel"),
                        getTranslation("person.show-out"),
                        () -> act(deed))
                .open();
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (NotFound gone) {
            setEnabled(false);
        }
    }
}
