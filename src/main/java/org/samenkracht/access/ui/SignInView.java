package org.samenkracht.access.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.samenkracht.access.Attempts;
import org.samenkracht.access.DemoPicker;
import org.samenkracht.access.Language;
import org.samenkracht.access.SignInMail;
import org.springframework.beans.factory.ObjectProvider;

/** Where one says who one is: by a link in a mail, or in a demo by choosing a face. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
public final class SignInView extends PublicPage {

    SignInView(Language language, Attempts attempts, SignInMail mail, ObjectProvider<DemoPicker> picker) {
        super(language);
        boolean demo = picker.getIfAvailable() != null;
        welcome(getTranslation("access.welcome"), getTranslation(demo ? "access.lead.demo" : "access.lead"));
        picker.ifAvailable(faces -> page().add(new FacePicker(faces)));
        page().add(new LinkForm(attempts, mail, demo));
    }
}
