package org.samenkracht.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, shortened to what a person recognises: "Firefox, Android". */
final class DeviceName {

    /** Each names itself after its elders too, so the youngest is asked for first. */
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "FxiOS", "CriOS", "Chrome", "Safari");

    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "CrOS", "Linux");

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, said);
        String system = first(SYSTEMS, said);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<String> names, String said) {
        return names.stream()
                .filter(said::contains)
                .findFirst()
                .map(DeviceName::plain)
                .orElse("");
    }

    private static String plain(String name) {
        return switch (name) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "FxiOS" -> "Firefox";
            case "CriOS" -> "Chrome";
            case "Mac OS" -> "Mac";
            case "CrOS" -> "Chromebook";
            default -> name;
        };
    }
}
