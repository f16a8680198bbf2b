package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.samenkracht.access.Language;

/** Offers each other language by its own name, as who reads it knows it. */
public final class LanguageSwitch extends Div {

    public LanguageSwitch(Language language) {
        addClassName("language-switch");
        Language.ALL.stream()
                .filter(other -> !other.equals(language.current()))
                .map(other -> choice(language, other))
                .forEach(this::add);
    }

    private Button choice(Language language, Locale other) {
        var name = other.getDisplayLanguage(other);
        var choice = new Button(name.substring(0, 1).toUpperCase(other) + name.substring(1), click -> {
            language.switchTo(other);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        choice.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        choice.getElement().setAttribute("lang", other.getLanguage());
        return choice;
    }
}
