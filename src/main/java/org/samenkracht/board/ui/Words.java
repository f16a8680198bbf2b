package org.samenkracht.board.ui;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The sentences that the elements of a board show by themselves, in one language. */
final class Words {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OF_ELEMENTS =
            Set.of("card", "writer", "move", "board", "undo", "find", "keys", "link", "people");
    private static final Set<String> OF_LANES =
            Set.of("lane.add", "lane.menu", "lane.rename", "lane.left", "lane.right", "lane.archive");
    private static final Map<Locale, String> WRITTEN = new ConcurrentHashMap<>();

    private Words() {}

    /** All sentences by key, in the given language, as one JSON text that all pages share. */
    static String in(Locale locale) {
        return WRITTEN.computeIfAbsent(locale, language -> JSON.writeValueAsString(sentences(language)));
    }

    private static Map<String, String> sentences(Locale locale) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        return bundle.keySet().stream()
                .filter(key -> OF_LANES.contains(key) || OF_ELEMENTS.contains(key.split("\\.", 2)[0]))
                .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }
}
