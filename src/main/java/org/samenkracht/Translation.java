package org.samenkracht;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** A sentence for a key of the translations, with what is filled in, as any part of a page gives it. */
@FunctionalInterface
public interface Translation {

    /**
     * The sentence to show.
     *
     * @param key of the translations
     * @param details for the places {0}, {1}… of the sentence
     */
    String of(String key, Object... details);

    /** The sentences of a language, for where no page is to ask. */
    static Translation in(Locale language) {
        return (key, details) -> I18NProvider.translate(language, key, details);
    }
}
