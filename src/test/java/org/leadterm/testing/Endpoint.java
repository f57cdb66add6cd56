package org.leadterm.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One call of the API as the resources' annotations declare it, such as {@code GET /exercises/{id}}. */
public record Endpoint(String path, String method) implements Comparable<Endpoint> {

    /** All of the product's calls. */
    public static SortedSet<Endpoint> all() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.leadterm").stream()
                .filter(found -> found.isAnnotatedWith(Path.class)).map(JavaClass::reflect).flatMap(Endpoint::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> verb(method)
                .map(verb -> new Endpoint(join(base, method), verb)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null).map(HttpMethod::value).findFirst();
    }

    private static String join(String base, Method method) {
        Path more = method.getAnnotation(Path.class);
        return ("/" + base + "/" + (more == null ? "" : more.value())).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    @Override
    public int compareTo(Endpoint other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return path + " " + method;
    }
}
