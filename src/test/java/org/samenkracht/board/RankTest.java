package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenkracht.NotFound;

class RankTest {

    private static final int MANY = 10_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000})
    void whoever_inserts_at_random_places_finds_room_and_keeps_the_order(long seed) {
        var random = new Random(seed);
        var ranks = new ArrayList<Rank>();
        for (int count = 0; count < MANY; count++) {
            insert(ranks, random.nextInt(ranks.size() + 1));
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(longest(ranks)).isLessThan(100);
    }

    @Test
    void ten_thousand_cards_dropped_below_the_same_card_stay_in_order_and_short() {
        var ranks = new ArrayList<>(List.of(Rank.between(null, null)));
        ranks.add(Rank.between(ranks.getFirst(), null));
        for (int count = 0; count < MANY; count++) {
            insert(ranks, 1);
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(longest(ranks)).isLessThan(40);
    }

    @Test
    void ten_thousand_cards_dropped_above_the_same_card_stay_in_order_and_short() {
        var ranks = new ArrayList<>(List.of(Rank.between(null, null)));
        ranks.add(Rank.between(ranks.getFirst(), null));
        for (int count = 0; count < MANY; count++) {
            insert(ranks, ranks.size() - 1);
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(longest(ranks)).isLessThan(40);
    }

    @Test
    void ten_thousand_cards_at_the_end_of_a_lane_stay_in_order_and_short() {
        var ranks = new ArrayList<Rank>();
        for (int count = 0; count < MANY; count++) {
            insert(ranks, ranks.size());
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(longest(ranks)).isLessThan(20);
    }

    @Test
    void ten_thousand_cards_at_the_top_of_a_lane_stay_in_order_and_short() {
        var ranks = new ArrayList<Rank>();
        for (int count = 0; count < MANY; count++) {
            insert(ranks, 0);
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(longest(ranks)).isLessThan(20);
    }

    @Test
    void a_lane_never_ends_also_after_its_last_number() {
        Rank last = new Rank("zzzzz");
        for (int count = 0; count < MANY; count++) {
            var next = Rank.between(last, null);
            assertThat(next).isGreaterThan(last);
            last = next;
        }
        assertThat(last.value()).hasSizeLessThan(20);
    }

    @Test
    void a_thousand_cards_each_dropped_between_the_two_dropped_last_still_find_room() {
        Rank low = Rank.between(null, null);
        Rank high = Rank.between(low, null);
        for (int count = 0; count < 1_000; count++) {
            var middle = Rank.between(low, high);
            assertThat(middle).isGreaterThan(low).isLessThan(high);
            boolean above = count % 2 == 0;
            low = above ? low : middle;
            high = above ? middle : high;
        }
        assertThat(low.value()).hasSizeLessThanOrEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "I0000", "i0000 ", "i000_", "i00001"})
    void what_was_never_given_out_is_no_rank(String value) {
        assertThatThrownBy(() -> new Rank(value)).isInstanceOf(NotFound.class);
    }

    private static void insert(List<Rank> ranks, int place) {
        var before = at(ranks, place - 1);
        var after = at(ranks, place);
        var between = Rank.between(before, after);
        assertThat(before == null || before.compareTo(between) < 0).isTrue();
        assertThat(after == null || between.compareTo(after) < 0).isTrue();
        ranks.add(place, between);
    }

    private static @Nullable Rank at(List<Rank> ranks, int place) {
        return place < 0 || place >= ranks.size() ? null : ranks.get(place);
    }

    private static int longest(List<Rank> ranks) {
        return ranks.stream()
                .flatMap(rank -> Stream.of(rank.value().length()))
                .max(Integer::compare)
                .orElseThrow();
    }
}
