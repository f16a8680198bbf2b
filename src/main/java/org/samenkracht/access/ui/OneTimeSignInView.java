package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.access.Attempts;
import org.samenkracht.access.Language;
import org.samenkracht.access.SignIn;
import org.samenkracht.access.SignInLinks;

/** What a sign-in link opens: a question with one button, since mail scanners open links but press no buttons. */
@Route(value = "sign-in/:secret", autoLayout = false)
@AnonymousAllowed
public final class OneTimeSignInView extends PublicPage implements BeforeEnterObserver {

    private final Attempts attempts;
    private final SignInLinks links;
    private final SignIn signIn;

    OneTimeSignInView(Language language, Attempts attempts, SignInLinks links, SignIn signIn) {
        super(language);
        this.attempts = attempts;
        this.links = links;
        this.signIn = signIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        trying(() -> {
            attempts.openLink();
            ask(links.of(secret).name(), secret);
        });
    }

    private void ask(String name, String secret) {
        welcome(getTranslation("access.link.title", name), getTranslation("access.link.lead"));
        var yes = new Button(getTranslation("access.link.yes"), click -> trying(() -> come(secret)));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        var answers = new Div(yes, new Anchor("/sign-in", getTranslation("access.link.no")));
        answers.addClassName("link-answers");
        page().add(answers);
    }

    private void come(String secret) {
        attempts.ask();
        var next = signIn.as(links.use(secret));
        getUI().ifPresent(ui -> ui.getPage().setLocation(next));
    }

    private void trying(Runnable verb) {
        try {
            verb.run();
        } catch (NotFound used) {
            welcome(getTranslation("access.link.used"), getTranslation("access.link.used.lead"));
            page().add(new Anchor("/sign-in", getTranslation("access.link.again")));
        } catch (Refusal refusal) {
            welcome(getTranslation("access.wait"), getTranslation(refusal.reason(), refusal.details()));
        }
    }
}
