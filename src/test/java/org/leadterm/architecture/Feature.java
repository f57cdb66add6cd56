package org.leadterm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A package below the root with all that is under it, and the arrows that leave it. */
record Feature(String name, Set<String> mayUse) {
    private static final Set<String> FEATURES = Set.of("report", "classification", "casenote", "marking", "exercise", "people", "attempt",
            "assessment", "progress", "cpd");

    /** Top to bottom is the data flow. Nothing uses the shell; it may use everything. */
    static final List<Feature> ALL = List.of(
            new Feature("report", Set.of()),
            new Feature("classification", Set.of("report")),
            new Feature("casenote", Set.of()),
            new Feature("marking", Set.of("casenote", "classification")),
            new Feature("exercise", Set.of("casenote", "marking", "classification", "report")),
            new Feature("people", Set.of("report")),
            new Feature("attempt", Set.of("exercise", "marking", "people", "report")),
            new Feature("assessment", Set.of("attempt", "exercise", "people", "report")),
            new Feature("progress", Set.of("attempt", "assessment", "exercise", "people", "report")),
            new Feature("cpd", Set.of("progress", "people", "report")),
            new Feature("shell", FEATURES));

    boolean holds(JavaClass type) {
        String root = Leadterm.ROOT + "." + name;
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    boolean mayUse(JavaClass type) {
        return holds(type) || ALL.stream().filter(feature -> mayUse.contains(feature.name)).anyMatch(feature -> feature.holds(type));
    }

    /**
     * What the allowed packages show: the types of their public signatures, and the types of those. Whoever may ask an
     * exercise for its documents may hold a document, though case notes stand further up.
     */
    Set<String> shownByAllowed() {
        Deque<JavaClass> open = Leadterm.CLASSES.stream().filter(this::mayUse)
                .filter(type -> !holds(type) && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.toCollection(ArrayDeque::new));
        Set<String> shown = new HashSet<>();
        while (!open.isEmpty()) {
            JavaClass type = open.pop();
            if (shown.add(type.getName())) {
                shownBy(type).stream().filter(Leadterm::owns).forEach(open::push);
            }
        }
        return shown;
    }

    private static Collection<JavaClass> shownBy(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC) && !unit.isConstructor())
                .flatMap(unit -> unit.getReturnType().getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
    }
}
