package org.samenkracht;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.core.context.SecurityContextHolder;

/** What may know what in this house. */
class ArchitectureTest {

    private static final String HOUSE = "org.samenkracht";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    private static final List<String> FEATURES = List.of(
            "live",
            "coalition",
            "board",
            "pitstop",
            "rule",
            "nextstep",
            "closeness",
            "checkin",
            "undercurrent",
            "trail",
            "summary");

    /** Whom each package may know, beside the root package and itself. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("", List.of()),
            Map.entry("live", List.of()),
            Map.entry("live.local", List.of("live")),
            Map.entry("live.cluster", List.of("live")),
            Map.entry("live.relay", List.of("live")),
            Map.entry("live.collaboration", List.of("live")),
            Map.entry("coalition", List.of("live", "live.relay")),
            Map.entry("board", List.of("live", "live.relay", "coalition")),
            Map.entry("pitstop", List.of("live", "live.relay", "coalition", "board")),
            Map.entry("rule", List.of("live", "coalition", "pitstop")),
            Map.entry("nextstep", List.of("live", "coalition", "pitstop")),
            Map.entry("closeness", List.of("live", "coalition", "pitstop")),
            Map.entry("checkin", List.of("live", "coalition", "pitstop")),
            Map.entry("undercurrent", List.of("live", "coalition", "pitstop")),
            Map.entry("trail", List.of("live", "live.relay", "coalition", "board", "pitstop")),
            Map.entry("summary", List.of("live", "live.relay", "coalition", "board", "pitstop")),
            Map.entry("access", List.of("live", "live.relay", "coalition")),
            Map.entry(
                    "demo",
                    List.of(
                            "live",
                            "live.collaboration",
                            "coalition",
                            "board",
                            "pitstop",
                            "rule",
                            "nextstep",
                            "closeness",
                            "summary")));

    /** Which pages each feature's pages may show parts of: those of the features that the feature itself may know. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "coalition", List.of(),
            "board", List.of("coalition"),
            "pitstop", List.of("coalition", "board", "rule", "nextstep", "closeness", "checkin", "undercurrent"),
            "rule", List.of("coalition"),
            "nextstep", List.of("coalition"),
            "closeness", List.of("coalition"),
            "checkin", List.of("coalition"),
            "undercurrent", List.of("coalition"),
            "summary", List.of("coalition", "board", "pitstop"),
            "access", List.of("coalition"));

    @Test
    void every_arrow_between_packages_is_an_allowed_one() {
        var forbidden = MAIN.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOurs(dependency.getTargetClass()))
                .filter(dependency -> !mayKnow(place(dependency.getOriginClass()), place(dependency.getTargetClass())))
                .map(Dependency::getDescription);
        assertThat(forbidden).isEmpty();
    }

    @Test
    void nothing_goes_in_circles() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void what_the_product_is_and_does_knows_no_vaadin() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(
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
                        "demo"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(MAIN);
    }

    @Test
    void one_package_knows_the_collaboration_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".live.collaboration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.collaborationengine..")
                .check(MAIN);
    }

    @Test
    void only_a_feature_itself_knows_its_rows() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .or()
                .haveSimpleNameEndingWith("Rows")
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void what_something_needs_is_in_its_constructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
    }

    @Test
    void nobody_takes_the_current_page_from_the_air_or_makes_threads_or_sleeps() {
        noClasses().should().callMethod(UI.class, "getCurrent").check(MAIN);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(MAIN);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(MAIN);
        noClasses().should().callConstructor(Thread.class).check(MAIN);
        noClasses().should().callConstructor(Thread.class, Runnable.class).check(MAIN);
    }

    /** The one in the air belongs to whichever server in this Java started last. */
    @Test
    void nobody_takes_who_is_signed_in_from_the_air() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SecurityContextHolder.class)
                .check(MAIN);
    }

    @Test
    void things_are_named_after_what_they_are() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|Utils?|Helper|Dto|Processor|Handler|Model)(\\$.*)?")
                .check(MAIN);
    }

    @Test
    void every_package_says_what_it_is_and_where_null_may_be() {
        var silent = ourPackages()
                .filter(one -> !one.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false))
                .map(JavaPackage::getName);
        assertThat(silent).isEmpty();
    }

    @Test
    void pages_call_no_verbs_that_are_for_features() {
        var forFeatures = Rights.written().forFeatures();
        var called = MAIN.stream()
                .filter(one -> place(one).endsWith(".ui") || place(one).equals("shell"))
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> forFeatures.contains(call.getTargetOwner().getSimpleName() + "." + call.getName()))
                .map(Object::toString);
        assertThat(called).isEmpty();
    }

    private static boolean mayKnow(String from, String to) {
        if (from.equals(to) || to.isEmpty()) {
            return true;
        }
        if (from.equals("shell")) {
            return !to.equals("demo");
        }
        if (!from.endsWith(".ui")) {
            return ARROWS.getOrDefault(from, List.of()).contains(to);
        }
        return to.endsWith(".ui")
                ? PAGES.getOrDefault(feature(from), List.of()).contains(feature(to))
                : FEATURES.contains(to.split("\\.")[0]) || to.equals("access");
    }

    private static String feature(String place) {
        return place.substring(0, place.length() - ".ui".length());
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().startsWith(HOUSE);
    }

    private static String place(JavaClass one) {
        return one.getPackageName().equals(HOUSE) ? "" : one.getPackageName().substring(HOUSE.length() + 1);
    }

    private static Stream<JavaPackage> ourPackages() {
        return MAIN.stream().map(JavaClass::getPackage).distinct();
    }

    private static String[] packages(String... places) {
        return Stream.of(places).map(place -> HOUSE + "." + place).toArray(String[]::new);
    }
}
