package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.samenkracht.PublicAddress;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.JoinLink;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;

/**
 * Where a member invites others: makes a join link, shows it once as text and as a QR code, and lists the links that are
 * still open, to revoke them. For members and guides; a newcomer gets a {@link org.samenkracht.NotFound}.
 */
public final class JoinLinkPanel extends Section {

    private final Member me;
    private final Invitations invitations;
    private final Neighbours neighbours;
    private final PublicAddress address;
    private final Div made = new Div();
    private final UnorderedList open = new UnorderedList();

    public JoinLinkPanel(Member me, Invitations invitations, Neighbours neighbours, PublicAddress address) {
        this.me = me;
        this.invitations = invitations;
        this.neighbours = neighbours;
        this.address = address;
        addClassName("join-link-panel");
        var title = new H2(getTranslation("join.invite.title"));
        title.addClassName("section-title");
        title.setId("join-link-title");
        getElement().setAttribute("aria-labelledby", "join-link-title");
        var explained = new Paragraph(getTranslation("join.invite.explained", JoinLink.VALID.toDays()));
        explained.addClassName("field-help");
        var make = new Button(getTranslation("join.invite.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        made.addClassName("join-link-made");
        open.addClassName("join-links");
        add(title, explained, make, made, open);
        showOpen();
    }

    private void make() {
        var link = address.shown("/join/" + invitations.invite(me));
        made.removeAll();
        made.add(
                new CopyableLink(getTranslation("join.link"), link),
                new QrPicture(link, getTranslation("join.qr")),
                new Paragraph(getTranslation("join.invite.once")));
        showOpen();
    }

    private void showOpen() {
        open.removeAll();
        invitations.open(me).stream().map(this::item).forEach(open::add);
    }

    private ListItem item(JoinLink link) {
        var by = neighbours.member(link.invitedBy()).map(neighbours::name).orElse("");
        var from = Day.say(link.createdAt(), getLocale());
        var said = new Span(getTranslation("join.open", by, from, Day.say(link.expiresAt(), getLocale())));
        var revoke = new Button(getTranslation("join.revoke"), click -> revoke(link));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        revoke.setAriaLabel(getTranslation("join.revoke.of", by, from));
        var item = new ListItem(said, revoke);
        item.addClassName("join-link");
        return item;
    }

    private void revoke(JoinLink link) {
        invitations.revoke(me, link.id());
        made.removeAll();
        showOpen();
    }
}
