package org.samenkracht.shell;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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
class AppMenu extends MenuBar {

    private final transient Language language;
    private final transient SignIn signIn;

    AppMenu(CurrentPerson person, Language language, SignIn signIn) {
        this.language = language;
        this.signIn = signIn;
        addClassName("app-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var menu = addItem(getTranslation("menu.name")).getSubMenu();
        menu.addItem(getTranslation("menu.calm"), click -> prefer("calm"));
        menu.addItem(getTranslation("menu.scheme"), click -> prefer("scheme"));
        Language.ALL.forEach(one -> addLanguage(menu, one));
        if (person.find().isPresent()) {
            menu.addItem(getTranslation("menu.me"), click -> getUI().ifPresent(ui -> ui.navigate("me")));
            menu.addItem(getTranslation("menu.out"), click -> WayOut.take(this, signIn::out));
        }
    }

    private void addLanguage(SubMenu menu, Locale one) {
        if (!one.getLanguage().equals(getLocale().getLanguage())) {
            var item = menu.addItem(one.getDisplayLanguage(one), click -> speak(one));
            item.getElement().setAttribute("lang", one.getLanguage());
        }
    }

    private void speak(Locale one) {
        language.switchTo(one);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void prefer(String what) {
        getElement().executeJs("window.samenkracht.toggle($0)", what);
    }
}
