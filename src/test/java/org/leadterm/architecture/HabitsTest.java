package org.leadterm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.theme.Theme;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the code never does, wherever it stands. */
class HabitsTest {
    private static final Set<String> GENERIC = Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

    @Test
    void dependencies_come_through_constructors() {
        noFields().should().beAnnotatedWith(Inject.class).check(Leadterm.CLASSES);
    }

    @Test
    void exceptions_have_names() {
        noClasses().should().callConstructorWhere(describe("a generic exception", HabitsTest::isGeneric)).check(Leadterm.CLASSES);
    }

    @Test
    void nothing_is_printed() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Leadterm.CLASSES);
    }

    @Test
    void time_comes_from_the_clock_at_the_edge() {
        noClasses().that().doNotHaveFullyQualifiedName("org.leadterm.shell.start.Edge").should().callMethodWhere(OutsideWorld.TELLS_THE_TIME)
                .check(Leadterm.CLASSES);
    }

    @Test
    void dates_are_those_of_java_time() {
        noClasses().should().dependOnClassesThat().haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
                .check(Leadterm.CLASSES);
    }

    @Test
    void nothing_needs_a_front_end_build() {
        noClasses().should().beAnnotatedWith(CssImport.class).orShould().beAnnotatedWith(JsModule.class)
                .orShould().beAnnotatedWith(NpmPackage.class).orShould().beAnnotatedWith(Theme.class).check(Leadterm.CLASSES);
    }

    @Test
    void loggers_are_constants() {
        fields().that().haveRawType("java.util.logging.Logger").should().bePrivate().andShould().beStatic().andShould().beFinal()
                .check(Leadterm.CLASSES);
    }

    @Test
    void names_are_the_coders_words() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|DTO|Dto)$").check(Leadterm.CLASSES);
        noClasses().should().resideInAnyPackage("..service..", "..dto..", "..util..", "..impl..").check(Leadterm.CLASSES);
    }

    /** A call from another's constructor is how a named exception begins. */
    private static boolean isGeneric(JavaConstructorCall call) {
        return GENERIC.contains(call.getTargetOwner().getName()) && !call.getOriginOwner().isAssignableTo(Throwable.class);
    }
}
