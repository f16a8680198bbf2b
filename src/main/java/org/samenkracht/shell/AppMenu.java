package org.samenkracht.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.access.Language;
import org.samenkracht.access.SignIn;
import org.samenkracht.access.ui.WayOut;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What one can choose on every page: language, calm mode, light or dark, one's own data, and signing out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("app-menu")
@JsModule("context://scripts/app-menu.js")
class AppMenu extends HtmlContainer {

    private final transient Language language;
    private final transient SignIn signIn;
    private final Div menu = new Div();

    AppMenu(CurrentPerson person, Language language, SignIn signIn) {
        this.language = language;
        this.signIn = signIn;
        add(opener(), menu);
        menu.addClassName("menu");
        menu.getElement().setAttribute("popover", "auto");
        menu.getElement().setAttribute("role", "menu");
        menu.getElement().setAttribute("aria-label", getTranslation("menu.name"));
        addPreference(getTranslation("people.calm"), "calm");
        addPreference(getTranslation("menu.dark"), "scheme");
        Language.ALL.forEach(this::addLanguage);
        if (person.find().isPresent()) {
            addItem(getTranslation("menu.me"), () -> getUI().ifPresent(ui -> ui.navigate("me")));
            addItem(getTranslation("menu.out"), () -> WayOut.take(this, signIn::out));
        }
    }

    private NativeButton opener() {
        var button = new NativeButton(getTranslation("menu.name"));
        button.addClassNames("app-menu-open", "button", "button--quiet");
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.getElement().setAttribute("aria-expanded", "false");
        return button;
    }

    private NativeButton addItem(String words, Runnable deed) {
        var item = item(words, "menuitem");
        item.addClickListener(click -> deed.run());
        return item;
    }

    /** On or off in this browser, which keeps it and tells nobody. */
    private void addPreference(String words, String name) {
        item(words, "menuitemcheckbox").getElement().setAttribute("data-preference", name);
    }

    private NativeButton item(String words, String role) {
        var item = new NativeButton(words);
        item.addClassName("menu-item");
        item.getElement().setAttribute("role", role);
        menu.add(item);
        return item;
    }

    private void addLanguage(Locale one) {
        if (!one.getLanguage().equals(getLocale().getLanguage())) {
            var item = addItem(one.getDisplayLanguage(one), () -> speak(one));
            item.getElement().setAttribute("lang", one.getLanguage());
        }
    }

    private void speak(Locale one) {
        language.switchTo(one);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
