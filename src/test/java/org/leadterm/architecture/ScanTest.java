package org.leadterm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The other tests of this package prove nothing unless classes were read and a broken rule is noticed. */
class ScanTest {
    @Test
    void the_whole_product_was_read() {
        assertTrue(Leadterm.CLASSES.size() > 250, () -> "only " + Leadterm.CLASSES.size() + " classes were read");
        assertTrue(Feature.ALL.stream().allMatch(feature -> Leadterm.CLASSES.stream().anyMatch(feature::holds)),
                () -> "a feature without classes among " + Feature.ALL);
    }

    @Test
    void tests_were_not_read() {
        Set<String> tests = Leadterm.CLASSES.stream().map(type -> type.getSimpleName()).filter(name -> name.endsWith("Test"))
                .collect(Collectors.toSet());
        assertTrue(tests.isEmpty(), tests::toString);
        assertFalse(Leadterm.CLASSES.contain(ScanTest.class));
    }

    @Test
    void a_false_rule_fails() {
        assertThrows(AssertionError.class,
                () -> noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.persistence..").check(Leadterm.CLASSES));
    }
}
