package org.samenkracht.board.ui;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences that the elements of a board show by themselves, in one language. */
final class Words {

    private static final Set<String> OF_ELEMENTS = Set.of("card", "writer", "move", "board");

    private Words() {}

    /** All sentences by key, in the given language. */
    static Map<String, String> in(Locale locale) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        return bundle.keySet().stream()
                .filter(key -> OF_ELEMENTS.contains(key.split("\\.", 2)[0]))
                .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }
}
