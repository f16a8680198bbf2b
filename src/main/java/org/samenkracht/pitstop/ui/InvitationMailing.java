package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.samenkracht.NotFound;
import org.samenkracht.access.InvitationMail;
import org.samenkracht.access.InvitationMail.Delivery;
import org.samenkracht.access.InvitationMail.Letter;
import org.samenkracht.coalition.Member;

/** Where a guide mails the invitation, and hears what became of it. What the mail server did not take can be sent again. */
class InvitationMailing extends Div {

    private final transient PlanVerbs verbs;
    private final transient Member me;
    private final transient Letter letter;
    private final Button send = new Button(getTranslation("invitation.mail"), click -> send());
    private final Paragraph said = new Paragraph();

    InvitationMailing(PlanVerbs verbs, Member me, Letter letter) {
        this.verbs = verbs;
        this.me = me;
        this.letter = letter;
        addClassName("invitation-mailing");
        said.getElement().setAttribute("role", "status");
        add(send, said);
        verbs.live().follow(InvitationMail.Change.topic(letter.about()), this, change -> show());
        addAttachListener(attached -> show());
    }

    private void send() {
        try {
            show(verbs.mail().send(me, letter));
        } catch (NotFound gone) {
            setVisible(false);
        }
    }

    private void show() {
        try {
            show(verbs.mail().delivery(me, letter));
        } catch (NotFound gone) {
            setVisible(false);
        }
    }

    private void show(Delivery delivery) {
        send.setEnabled(!delivery.underWay());
        said.setVisible(delivery.underWay() || !delivery.equals(Delivery.NONE));
        said.setText(words(delivery));
    }

    private String words(Delivery delivery) {
        if (delivery.underWay()) {
            return getTranslation("invitation.mail.way");
        }
        if (delivery.missed() > 0) {
            return getTranslation("invitation.mail.missed", delivery.reached().size(), delivery.missed());
        }
        return getTranslation("invitation.mailed", delivery.reached().size());
    }
}
