package org.samenkracht.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.access.Attempts;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.access.Language;
import org.samenkracht.access.SignIn;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.People;

/** What a join link opens: who invites, and the few questions that make one a newcomer. */
@Route(value = "join/:secret", autoLayout = false)
@AnonymousAllowed
public final class JoinView extends PublicPage implements BeforeEnterObserver {

    private final Attempts attempts;
    private final Invitations invitations;
    private final CurrentPerson current;
    private final People people;
    private final SignIn signIn;

    JoinView(
            Language language,
            Attempts attempts,
            Invitations invitations,
            CurrentPerson current,
            People people,
            SignIn signIn) {
        super(language);
        this.attempts = attempts;
        this.invitations = invitations;
        this.current = current;
        this.people = people;
        this.signIn = signIn;
        page().addClassName("join");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        try {
            attempts.openLink();
            invite(secret);
        } catch (NotFound closed) {
            welcome(getTranslation("join.closed"), getTranslation("join.closed.lead"));
        } catch (Refusal refusal) {
            welcome(getTranslation("access.wait"), getTranslation(refusal.reason(), refusal.details()));
        }
    }

    private void invite(String secret) {
        var invitation = invitations.coalitionOf(secret);
        var coalition = invitation.coalition();
        welcome(
                getTranslation("join.title", coalition.name()),
                getTranslation("join.lead", invitation.invitedBy(), coalition.place()));
        var known = current.find().map(people::find);
        page().add(new JoinForm(invitation, known, answers -> come(secret, answers)));
    }

    private void come(String secret, JoinForm.Answers answers) {
        var me = current.find()
                .map(person -> invitations.join(secret, person, answers.side(), answers.brings()))
                .orElseGet(() -> invitations.join(secret, answers.name(), answers.side(), answers.brings()));
        signIn.as(me.person());
        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
    }
}
