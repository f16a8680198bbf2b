package org.samenkracht.board.ui;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences that an element shows by itself, in the language of its page.
 *
 * @param stems the first parts of their keys, or whole keys
 */
public record Words(Set<String> stems) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Words, Map<Locale, String>> WRITTEN = new ConcurrentHashMap<>();

    /** The sentences whose keys have one of these as first part, or as whole. */
    public static Words of(String... stems) {
        return new Words(Set.of(stems));
    }

    /** All sentences by key, in the given language, as one JSON text that all pages share. */
    public String in(Locale locale) {
        return WRITTEN.computeIfAbsent(this, words -> new ConcurrentHashMap<>())
                .computeIfAbsent(locale, language -> JSON.writeValueAsString(sentences(language)));
    }

    private Map<String, String> sentences(Locale locale) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        return bundle.keySet().stream()
                .filter(key -> stems.contains(key) || stems.contains(key.split("\\.", 2)[0]))
                .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }
}
