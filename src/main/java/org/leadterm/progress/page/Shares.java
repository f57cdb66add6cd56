package org.leadterm.progress.page;

import java.math.BigInteger;
import java.util.Optional;
import org.leadterm.marking.Fraction;
import org.leadterm.progress.Wilson;
import org.leadterm.progress.chart.Likely;
import org.leadterm.progress.chart.Percent;

/** Exact shares as they are drawn and read. */
final class Shares {
    private static final BigInteger TWO_THOUSAND = BigInteger.valueOf(2000);

    private Shares() {
    }

    /** Rounded half up to a tenth of a percent. */
    static Percent percent(Fraction share) {
        return new Percent(share.numerator().multiply(TWO_THOUSAND).add(share.denominator())
                .divide(share.denominator().add(share.denominator())).intValueExact());
    }

    static Optional<Likely> likely(Wilson interval) {
        return interval.low().map(low -> new Likely(percent(low), percent(interval.high().orElseThrow())));
    }
}
