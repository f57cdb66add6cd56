package org.leadterm.progress.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leadterm.attempt.result.Yardstick;
import org.leadterm.attempt.result.Yardsticks;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;

/** Holds mark sheets against the same thresholds as progress. */
@ApplicationScoped
class SheetYardsticks implements Yardsticks {
    private static final int WHOLE = 1000;
    private final AuditLevels levels;

    @Inject
    SheetYardsticks(AuditLevels levels) {
        this.levels = levels;
    }

    /** For the container's proxy. */
    protected SheetYardsticks() {
        this(null);
    }

    @Override
    public List<Yardstick> chosen() {
        return levels.shown().stream().map(SheetYardsticks::of).toList();
    }

    static Yardstick of(AuditLevel level) {
        Map<Group, Fraction> least = new EnumMap<>(Group.class);
        level.least().forEach((group, percent) -> least.put(group, Fraction.of(percent.tenths(), WHOLE)));
        return new Yardstick(level.title(), least);
    }
}
