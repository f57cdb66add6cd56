package org.leadterm.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which. */
class ArrowsTest {
    @Test
    void every_class_belongs_to_a_feature() {
        assertEquals(List.of(), Leadterm.CLASSES.stream().filter(type -> Feature.ALL.stream().noneMatch(feature -> feature.holds(type)))
                .map(type -> type.getName()).toList());
    }

    @Test
    void features_use_only_what_the_arrows_allow() {
        assertEquals(List.of(), Feature.ALL.stream().flatMap(ArrowsTest::forbidden).distinct().sorted().toList());
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching("org.leadterm.(**)").should().beFreeOfCycles().check(Leadterm.CLASSES);
    }

    private static Stream<String> forbidden(Feature feature) {
        Set<String> shown = feature.shownByAllowed();
        return Leadterm.CLASSES.stream().filter(feature::holds).flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> Leadterm.owns(use.getTargetClass().getBaseComponentType()))
                .filter(use -> !feature.mayUse(use.getTargetClass().getBaseComponentType()))
                .filter(use -> !shown.contains(use.getTargetClass().getBaseComponentType().getName()))
                .map(ArrowsTest::text);
    }

    private static String text(Dependency use) {
        return use.getOriginClass().getName() + " uses " + use.getTargetClass().getName();
    }
}
