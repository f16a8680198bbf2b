package org.samenkracht.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenkracht.live.collaboration.Conversation;
import org.samenkracht.live.collaboration.MessageSaid;

/** Opens and closes the conversation beside a board; while that is closed, tells how much others said meanwhile. */
class TalkButton extends Button {

    private static final String LIES_OVER_THE_BOARD =
            "this.dispatchEvent(new CustomEvent('lies-over', { bubbles: true, detail: $0 }))";

    private final transient OpenBoard open;
    private final transient Supplier<Conversation> beside;
    private final Span news = new Span();
    private @Nullable Conversation conversation;
    private int unread;

    /** @param beside puts the conversation on the page, once somebody wants it: few do, and it has a connection of its own */
    TalkButton(OpenBoard open, String name, Supplier<Conversation> beside) {
        super(open.element().getTranslation("conversation.heading"));
        this.open = open;
        this.beside = beside;
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement().setAttribute("aria-expanded", "false");
        news.addClassName("talk-news");
        getElement().appendChild(news.getElement()); // What Vaadin calls a suffix is hidden from screen readers.
        show(0);
        addClickListener(click -> talk(!isTalking()));
        open.verbs().live().follow(MessageSaid.topic(name), this, this::hear);
    }

    private void hear(MessageSaid said) {
        if (isTalking() || said.person().equals(open.me().person().value())) {
            return;
        }
        show(unread + 1);
        open.element()
                .said(getTranslation(
                        "conversation.said", open.voiceOf(said.person()).face().firstName()));
    }

    private void show(int count) {
        unread = count;
        news.setText(getTranslation("conversation.new", count));
        news.setVisible(count > 0);
    }

    private boolean isTalking() {
        return conversation != null && conversation.isVisible();
    }

    private void talk(boolean opens) {
        var drawer = conversation == null ? begin() : conversation;
        drawer.setVisible(opens);
        drawer.getElement().executeJs(LIES_OVER_THE_BOARD, opens);
        getElement().setAttribute("aria-expanded", String.valueOf(opens));
        show(0);
        if (opens) {
            drawer.focusField();
        } else {
            focus();
        }
    }

    private Conversation begin() {
        var begun = beside.get();
        var close = new Button(getTranslation("conversation.hide"), click -> talk(false));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.addClassName("conversation-close");
        begun.add(close);
        Shortcuts.addShortcutListener(begun, () -> talk(false), Key.ESCAPE).listenOn(begun);
        conversation = begun;
        return begun;
    }
}
