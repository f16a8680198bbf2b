package org.samenkracht.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.coalition.Person;
import org.samenkracht.live.relay.Relay;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs people in and out from a view, while it answers its browser. */
@Component
public class SignIn {

    private final RememberedDevice device;
    private final CurrentPerson current;
    private final AskedPage asked;
    private final AuthenticationContext vaadin;
    private final Relay relay;
    private final SecurityContextHolderStrategy contexts;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignIn(
            RememberedDevice device,
            CurrentPerson current,
            AskedPage asked,
            AuthenticationContext vaadin,
            Relay relay,
            SecurityContextHolderStrategy contexts) {
        this.device = device;
        this.current = current;
        this.asked = asked;
        this.vaadin = vaadin;
        this.relay = relay;
        this.contexts = contexts;
    }

    /**
     * This browser is this person from now on, and stays so for 180 days. Pages of somebody else that are still open in it
     * start anew.
     *
     * @return the address to go to now: the page that was asked for before signing in, or the first page. Load it anew
     *     ({@code Page.setLocation}), so that nothing of the page before remains
     */
    public String as(Id<Person> person) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        if (current.find().filter(before -> !before.equals(person)).isPresent()) {
            VaadinSession.getCurrent().getUIs().forEach(open -> beginAnew(open, request));
        }
        remember(device.remember(person, request, response), request, response);
        return asked.take(request, response);
    }

    /** Nobody is signed in on this browser any more, also not when it comes back later. */
    public void out() {
        current.find().ifPresent(person -> relay.dismiss(person.value()));
        vaadin.logout();
    }

    /** What the page before could do is taken from it at once; the browser follows when it hears. */
    private static void beginAnew(UI page, HttpServletRequest request) {
        page.getPage().setLocation("/");
        if (!String.valueOf(page.getUIId()).equals(request.getParameter(ApplicationConstants.UI_ID_PARAMETER))) {
            List.copyOf(page.getInternals().getActiveRouterTargetsChain())
                    .forEach(part -> part.getElement().removeFromParent());
        }
    }

    private void remember(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        // A session whose id somebody else may have planted must not become this person's.
        request.changeSessionId();
        var context = contexts.createEmptyContext();
        context.setAuthentication(who);
        contexts.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
