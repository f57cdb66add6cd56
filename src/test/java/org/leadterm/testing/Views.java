package org.leadterm.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of the product's views, as their annotations declare them. */
public final class Views {
    private static final String FIRST_PAGE = "(first page)";

    private Views() {
    }

    public static SortedSet<String> routes() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.leadterm").stream()
                .filter(found -> found.isAnnotatedWith(Route.class)).map(JavaClass::reflect)
                .flatMap(view -> Stream.concat(Stream.of(view.getAnnotation(Route.class).value()),
                        Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value)))
                .map(route -> route.isEmpty() ? FIRST_PAGE : route).collect(Collectors.toCollection(TreeSet::new));
    }

    /** An address with something real in its gaps: the owner's attempt, the small exercise. */
    public static String filled(String route, Cast cast) {
        if (route.equals(FIRST_PAGE)) {
            return "";
        } else if (route.contains(":attempt")) {
            return route.replace(":attempt", cast.attempt(SmallExercise.ID, "owner", route.startsWith("attempts/")));
        }
        if (route.startsWith("cohorts/")) {
            return route.replace(":id", cast.cohort()).replace(":cohort", cast.cohort());
        }
        if (route.equals("progress/:person")) {
            return "progress/table-owner";
        }
        return route.replace(":before/:after", "icd10-0/icd10-0").replace(":classification?/:code?", "icd10/H25.1").replace("/:code?", "").replace("/:rule?", "").replace("/:paper?", "/nccq-theory")
                .replace(":rule", "tobacco-use").replaceFirst("/:version.*", "/1").replace(":exercise", SmallExercise.ID)
                .replace(":question", SmallQuestion.ID).replace(":draft", "00000000-0000-4000-8000-000000000000");
    }
}
