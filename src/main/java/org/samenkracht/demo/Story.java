package org.samenkracht.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One YAML text of the demo, read part by part. A part that is missing is a mistake in the text, and is said so. */
record Story(Map<String, Object> parts) {

    static Story read(String name) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (InputStream text = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            return new Story(yaml.load(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    String text(String part) {
        return String.valueOf(found(part)).strip();
    }

    int number(String part) {
        return Integer.parseInt(text(part));
    }

    List<String> texts(String part) {
        return ((List<?>) found(part)).stream().map(String::valueOf).toList();
    }

    Story story(String part) {
        return of(found(part));
    }

    List<Story> stories(String part) {
        return ((List<?>) found(part)).stream().map(Story::of).toList();
    }

    private Object found(String part) {
        if (!has(part)) {
            throw new IllegalStateException("The demo misses " + part + " in " + parts.keySet());
        }
        return parts.get(part);
    }

    @SuppressWarnings("unchecked")
    private static Story of(Object part) {
        return new Story((Map<String, Object>) part);
    }
}
