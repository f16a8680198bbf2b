package org.samenkracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samenkracht.Rights.Right;
import org.samenkracht.Rights.Row;
import org.samenkracht.Rights.Who;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Nobody can do more, or less, than {@code src/docs/rights.md} says. */
@OnBothDatabases
class RightsTest {

    /** After these somebody is somebody else, so they are done last, and in this order. */
    private static final List<String> LAST = List.of("Members.showOut", "Members.leave", "Invitations.join");

    private static final Set<String> PACKAGES = Set.of(
            "coalition",
            "board",
            "pitstop",
            "rule",
            "nextstep",
            "closeness",
            "checkin",
            "undercurrent",
            "trail",
            "summary",
            "access");

    private final Rights rights = Rights.written();
    private final Database database;

    RightsTest(Database database) {
        this.database = database;
    }

    @TestFactory
    Stream<DynamicContainer> everybody_may_do_what_the_page_says_and_nothing_else() {
        return Stream.of(Who.values()).map(this::everythingBy);
    }

    @Test
    void every_verb_of_the_features_is_on_the_page() {
        assertThat(rights.verbs()).containsExactlyInAnyOrderElementsOf(verbs());
    }

    @Test
    void every_line_of_the_page_is_tried_and_nothing_is_tried_that_is_not_on_it() {
        var deeds = new Deeds(Riverside.on(database), Who.MEMBER);
        assertThat(deeds.known())
                .containsExactlyInAnyOrderElementsOf(
                        rights.rows().stream().map(Row::deed).toList());
    }

    private DynamicContainer everythingBy(Who who) {
        var deeds = new Deeds(Riverside.on(database), who);
        return dynamicContainer(
                who.toString(),
                rights.rows().stream()
                        .sorted(Comparator.comparingInt(row -> LAST.indexOf(row.verb())))
                        .map(row -> dynamicTest(
                                row.deed() + ": " + row.cells().get(who),
                                () -> attempt(
                                        deeds.named(row.deed()), row.cells().get(who)))));
    }

    private static void attempt(Deeds.Deed deed, Right right) {
        switch (right) {
            case YES, ELSEWHERE -> assertThat(deed.act()).isNotNull();
            case NOTHING -> assertThat(isNothing(deed.act())).isTrue();
            case NO -> assertThatThrownBy(deed::act).isExactlyInstanceOf(NotFound.class);
            case REFUSED -> assertThatThrownBy(deed::act).isExactlyInstanceOf(Refusal.class);
        }
    }

    private static boolean isNothing(Object found) {
        return found instanceof Optional<?> one ? one.isEmpty() : ((Collection<?>) found).isEmpty();
    }

    private Set<String> verbs() {
        return ((ListableBeanFactory) database.features())
                .getBeansOfType(Object.class, false, false).values().stream()
                        .map(ClassUtils::getUserClass)
                        .filter(RightsTest::isOfAFeature)
                        .flatMap(feature -> verbs(feature).stream())
                        .collect(Collectors.toSet());
    }

    private static boolean isOfAFeature(Class<?> bean) {
        return Modifier.isPublic(bean.getModifiers())
                && PACKAGES.stream().anyMatch(one -> bean.getPackageName().equals("org.samenkracht." + one));
    }

    private static List<String> verbs(Class<?> feature) {
        return Stream.of(feature.getDeclaredMethods())
                .filter(verb -> Modifier.isPublic(verb.getModifiers()) && !Modifier.isStatic(verb.getModifiers()))
                .filter(verb -> !verb.isSynthetic())
                .map(Method::getName)
                .map(verb -> feature.getSimpleName() + "." + verb)
                .toList();
    }
}
