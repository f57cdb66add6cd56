package org.leadterm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** Calls by which code finds out by itself what it ought to be handed. */
final class OutsideWorld {
    /** {@code Instant.now()} and its kin, {@code Clock.systemUTC()}, {@code System.currentTimeMillis()}; a handed clock is fine. */
    static final DescribedPredicate<JavaMethodCall> TELLS_THE_TIME = describe("asks the machine for the time", call -> {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean handedAClock = call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && name.equals("now") && !handedAClock
                || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    });

    private OutsideWorld() {
    }
}
