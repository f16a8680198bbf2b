package org.samenkracht.live.collaboration;

import com.vaadin.collaborationengine.CollaborationMessageList;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.messages.MessageListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.live.KeptField;
import org.samenkracht.live.Voice;

/** The conversation beside a board or on a coalition's page: short messages, kept in the database, live for everybody. */
@Tag("aside")
@JsModule("context://scripts/messages-told.js")
public class Conversation extends HtmlContainer {

    private final TextArea field = new TextArea();
    private final Button send = new Button();
    private @Nullable Sending sending;

    private interface Sending {
        void send(String text);
    }

    /**
     * @param name of the conversation, the same for all who take part, at most 80 characters
     * @param me who writes on this page
     * @param voices finds how to show whoever says something
     * @param messages where they are kept
     * @param rule returns the text as it may be sent, or throws a {@link Refusal}, or a {@link NotFound} for who may no
     *     longer speak here
     */
    public Conversation(
            String name, UUID me, Function<UUID, Voice> voices, Messages messages, UnaryOperator<String> rule) {
        addClassName("conversation");
        getElement().setAttribute("aria-label", getTranslation("conversation.heading"));
        Function<UUID, String> names = voices.andThen(Voice::name);
        var user = new UserInfo(me.toString(), names.apply(me));
        var list = new CollaborationMessageList(user, name, messages.persister(names));
        list.addAttachListener(attached -> list.getElement().executeJs("window.samenkracht.tellMessages(this)"));
        list.setMessageConfigurator((message, sender) -> wear(message, voices.apply(UUID.fromString(sender.getId()))));
        list.setSubmitter(context -> begin(context::appendMessage));
        var heading = new H2(getTranslation("conversation.heading"));
        heading.addClassName("section-title");
        var empty = new Paragraph(getTranslation("conversation.empty"));
        empty.addClassNames("conversation-empty", "empty-ask");
        add(heading, list, empty, writing(rule));
    }

    /** Puts the cursor where one writes. */
    public void focusField() {
        field.focus();
    }

    private static void wear(MessageListItem message, Voice voice) {
        message.setUserAbbreviation(voice.face().initials());
        message.setUserColorIndex(voice.colour());
        message.addClassNames("by-" + voice.face().mark().styleName());
    }

    private Registration begin(Sending how) {
        sending = how;
        send.setEnabled(true);
        return () -> {
            sending = null;
            send.setEnabled(false);
        };
    }

    private Div writing(UnaryOperator<String> rule) {
        field.setLabel(getTranslation("conversation.field"));
        KeptField.keep(field, "say");
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> field.setInvalid(false));
        send.setText(getTranslation("conversation.send"));
        send.setEnabled(false);
        send.addClickListener(click -> say(rule));
        var enter = send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        enter.listenOn(field);
        var writing = new Div(field, send);
        writing.addClassName("conversation-writing");
        return writing;
    }

    private void say(UnaryOperator<String> rule) {
        if (sending == null) {
            return;
        }
        try {
            sending.send(rule.apply(field.getValue()));
            field.clear();
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            refuse(getTranslation("refusal.gone"));
        }
        field.focus();
    }

    private void refuse(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
