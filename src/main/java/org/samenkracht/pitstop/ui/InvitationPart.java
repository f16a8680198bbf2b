package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.samenkracht.access.InvitationMail.Letter;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.CopyableLink;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.QrPicture;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.pitstop.CalendarFile;
import org.samenkracht.pitstop.Plan;

/** How people of the coalition hear of a pitstop: a link with its QR code, a text to send, and an entry for the calendar. */
class InvitationPart extends Titled {

    private final transient PlanVerbs verbs;
    private final transient Member me;
    private final transient Plan plan;

    /** @param link to the plan, as a browser reaches it */
    InvitationPart(PlanVerbs verbs, Member me, Plan plan, String coalition, String link) {
        super("invitation", "invitation.heading");
        this.verbs = verbs;
        this.me = me;
        this.plan = plan;
        var text = new TextArea(getTranslation("invitation.text"));
        text.setValue(text(coalition, link));
        text.setReadOnly(true);
        add(
                new CopyableLink(getTranslation("invitation.link"), link),
                new QrPicture(link, getTranslation("invitation.qr")),
                text,
                calendar(coalition, link));
        if (me.isGuide() && verbs.mail().isSetUp()) {
            add(new InvitationMailing(verbs, me, new Letter(plan.id().value(), plan.title(), text(coalition, link))));
        }
    }

    private String text(String coalition, String link) {
        var day = Day.say(plan.startsAt(), getLocale());
        var time = Day.timeOf(plan.startsAt(), getLocale()).getText();
        return getTranslation("invitation.words", coalition, plan.title(), day, time, plan.theme(), link)
                .replace("\n\n\n", "\n");
    }

    private Anchor calendar(String coalition, String link) {
        var file = new CalendarFile(plan, coalition, link).written(verbs.clock().instant());
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "pitstop.ics", "text/calendar; charset=utf-8", bytes.length)),
                getTranslation("invitation.calendar"));
        anchor.addClassNames("button", "button--quiet");
        anchor.getElement().setAttribute("download", "pitstop.ics");
        return anchor;
    }
}
