package org.leadterm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classification, case notes and marking are plain Java: values and functions. */
class CoreTest {
    /** Beside the core: the books in force on the shelf and on the screen, the releases kept in the database, the rules asked for today. */
    private static final DescribedPredicate<JavaClass> BESIDE_THE_CORE =
            resideInAnyPackage("org.leadterm.classification.shelf..", "org.leadterm.classification.release..", "org.leadterm.classification.browse..")
                    .or(resideInAnyPackage("org.leadterm.classification.rules.site..", "org.leadterm.classification.rules.check..",
                    "org.leadterm.classification.rules.catalogue.."));

    private static final DescribedPredicate<JavaClass> CORE = describe("the core",
            resideInAnyPackage("org.leadterm.classification..", "org.leadterm.casenote..", "org.leadterm.marking..")
                    .and(not(BESIDE_THE_CORE))::test);
    private static final DescribedPredicate<JavaClass> READERS =
            resideInAnyPackage("org.leadterm.classification.load..").or(named(".*\\.classification\\.rules\\.file\\.RuleFiles"));
    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = CORE
            .or(resideInAnyPackage("java.lang..", "java.math", "java.text", "java.time..", "java.util", "java.util.function",
                    "java.util.stream", "java.util.regex").and(not(equivalentTo(Clock.class))))
            .or(describe("primitives and arrays", type -> type.isPrimitive() || type.isArray()));
    /** Readers are handed streams; they open no file. */
    private static final DescribedPredicate<JavaClass> STREAMS =
            named("java\\.io\\.(InputStream|ByteArrayInputStream|Reader|StringReader|IOException|UncheckedIOException)")
                    .or(named("java\\.nio\\.(Buffer|ByteBuffer|CharBuffer)")).or(resideInAnyPackage("java.nio.charset", "javax.xml.stream.."));

    @Test
    void the_core_is_plain_java() {
        classes().that(CORE).and(not(READERS)).should().onlyDependOnClassesThat(PLAIN_JAVA).check(Leadterm.CLASSES);
    }

    @Test
    void readers_add_only_the_streams_they_are_handed() {
        classes().that(CORE).and(READERS).should().onlyDependOnClassesThat(PLAIN_JAVA.or(STREAMS)).check(Leadterm.CLASSES);
    }

    @Test
    void the_core_asks_nobody_for_the_time() {
        noClasses().that(CORE).should().callMethodWhere(OutsideWorld.TELLS_THE_TIME).check(Leadterm.CLASSES);
    }

    @Test
    void marks_are_never_floating_point() {
        assertEquals(List.of(), Leadterm.CLASSES.stream().filter(resideInAnyPackage("org.leadterm.marking.."))
                .flatMap(CoreTest::floats).toList());
    }

    private static Stream<String> floats(JavaClass type) {
        Stream<String> fields = type.getFields().stream().filter(field -> isFloat(field.getRawType())).map(field -> field.getFullName());
        Stream<String> methods = type.getCodeUnits().stream()
                .filter(unit -> isFloat(unit.getRawReturnType()) || unit.getRawParameterTypes().stream().anyMatch(CoreTest::isFloat))
                .map(unit -> unit.getFullName());
        Stream<String> calls = type.getMethodCallsFromSelf().stream().filter(call -> isFloat(call.getTarget().getRawReturnType()))
                .map(call -> call.getDescription());
        return Stream.of(fields, methods, calls).flatMap(all -> all);
    }

    private static boolean isFloat(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getBaseComponentType().getName());
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return describe("named " + pattern, type -> type.getName().matches(pattern));
    }
}
