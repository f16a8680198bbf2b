package org.samenkracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {

    @Test
    void identitiesMadeInOneMomentDifferInMoreThanTheBitsThatNameParts() {
        var made = Stream.generate(Id::next).limit(1000).map(Id::value).toList();
        assertThat(made.stream().map(IdTest::withoutPart))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(made);
    }

    @Test
    void identitiesGrowWithTime() {
        assertThat(Stream.generate(Id::next).limit(1000).map(Id::toString)).isSorted();
    }

    private static UUID withoutPart(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() & ~3);
    }
}
