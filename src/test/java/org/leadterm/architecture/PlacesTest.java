package org.leadterm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where each framework may be spoken to; the suffix of a class says its role. */
class PlacesTest {
    private static final String SHELL = "org.leadterm.shell..";
    /** Views, forms, dialogs, panels: what Vaadin shows is a component, and the few that make components for them are named. */
    private static final DescribedPredicate<JavaClass> ON_THE_SCREEN = describe("a component, or makes components",
            type -> outermost(type).isAssignableTo(Component.class) || outermost(type).getSimpleName().matches(".*(Element|Badges|Texts|Section)"));
    private static final DescribedPredicate<JavaClass> RESOURCE = outermostNamed(".*Resource").and(describe("ours", Leadterm::owns));
    private static final DescribedPredicate<JavaClass> TRANSACTIONAL = describe("is transactional", PlacesTest::isTransactional);
    /** What there is only one of has no plural. */
    private static final String ONE_OF_A_KIND = ".*\\.(AuditTrail|BuiltInAdministrator|BootstrapToken)";

    @Test
    void vaadin_is_known_to_screens_and_the_shell() {
        noClasses().that().resideOutsideOfPackage(SHELL).and(not(ON_THE_SCREEN))
                .should().dependOnClassesThat().resideInAPackage("com.vaadin..").check(Leadterm.CLASSES);
    }

    @Test
    void rest_is_known_to_resources_and_the_shell() {
        noClasses().that().resideOutsideOfPackage(SHELL).and(not(RESOURCE))
                .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..").check(Leadterm.CLASSES);
    }

    /** Jersey calls them by reflection from outside their package. */
    @Test
    void resources_are_public_for_the_container_and_used_by_nobody_else() {
        classes().that().areAnnotatedWith(Path.class).should().bePublic().check(Leadterm.CLASSES);
        noClasses().that().resideOutsideOfPackage(SHELL).and(not(RESOURCE)).should().dependOnClassesThat(RESOURCE).check(Leadterm.CLASSES);
    }

    @Test
    void the_database_is_known_to_entities_converters_and_transactions() {
        noClasses().that().resideOutsideOfPackage(SHELL).and().areNotAnnotatedWith(Entity.class).and().areNotAnnotatedWith(Converter.class)
                .and(not(TRANSACTIONAL))
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..").check(Leadterm.CLASSES);
    }

    @Test
    void transactions_are_the_plurals() {
        classes().that(TRANSACTIONAL).should().haveSimpleNameEndingWith("s")
                .orShould().haveNameMatching(ONE_OF_A_KIND).check(Leadterm.CLASSES);
        noClasses().that(TRANSACTIONAL).should().haveNameMatching(".*(View|Form|Dialog|Resource|Panel|Entity)s?").check(Leadterm.CLASSES);
    }

    @Test
    void every_entity_has_a_version_and_stays_inside_its_feature() {
        assertEquals(List.of(), Leadterm.CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.getFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class)))
                .map(JavaClass::getName).toList());
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(Leadterm.CLASSES);
    }

    @Test
    void entities_have_verbs_and_no_setters() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should().haveNameNotMatching("set[A-Z].*").check(Leadterm.CLASSES);
    }

    @Test
    void every_view_is_a_bean_and_says_who_may_open_it() {
        classes().that().areAnnotatedWith(Route.class).should().beAnnotatedWith(CdiComponent.class).check(Leadterm.CLASSES);
        classes().that().areAnnotatedWith(Route.class).should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class).orShould().beAnnotatedWith(AnonymousAllowed.class).check(Leadterm.CLASSES);
    }

    @Test
    void views_are_package_private() {
        classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate().andShould().haveSimpleNameEndingWith("View")
                .check(Leadterm.CLASSES);
    }

    private static boolean isTransactional(JavaClass type) {
        JavaClass outermost = outermost(type);
        return outermost.isAnnotatedWith(Transactional.class)
                || outermost.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static DescribedPredicate<JavaClass> outermostNamed(String pattern) {
        return describe("named " + pattern, type -> outermost(type).getSimpleName().matches(pattern));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(PlacesTest::outermost).orElse(type);
    }
}
