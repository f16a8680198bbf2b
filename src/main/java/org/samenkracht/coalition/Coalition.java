package org.samenkracht.coalition;

import org.samenkracht.Id;
import org.springframework.data.annotation.Version;

/**
 * Two or more parties in one place that work together.
 *
 * @param name 1 to 120 characters
 * @param place neighbourhood and town, 1 to 200 characters
 * @param wants what they want together, in their own words, 1 to 2,000 characters
 * @param practiceSpaceWord the coalition's own word, in the plural, for where the cooperation is tried, 1 to 60 characters
 */
public record Coalition(
        @org.springframework.data.annotation.Id Id<Coalition> id,
        Id<Expedition> expedition,
        String name,
        String place,
        String wants,
        String practiceSpaceWord,
        @Version int version) {

    static Coalition in(Id<Expedition> expedition, NewCoalition asked) {
        return new Coalition(
                Id.next(),
                expedition,
                Words.line(asked.name(), 120),
                Words.line(asked.place(), 200),
                Words.lines(asked.wants(), 2000),
                Words.line(asked.practiceSpaceWord(), 60),
                0);
    }
}
