package org.leadterm.cpd.page;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.people.NotAllowed;

/** What could not be done is said in its own words, where it was tried. */
public final class Said {
    private Said() {
    }

    /** Whether it was done; what was refused is said. */
    public static boolean when(BooleanSupplier act, Consumer<String> say) {
        try {
            return act.getAsBoolean();
        } catch (CpdRefused | CpdConflict | CpdNotThere | StaleCpd | NotAllowed refused) {
            say.accept(refused.getMessage());
            return false;
        }
    }

    public static boolean when(Runnable act, Consumer<String> say) {
        return when(() -> {
            act.run();
            return true;
        }, say);
    }
}
