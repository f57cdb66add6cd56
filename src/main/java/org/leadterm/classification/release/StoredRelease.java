package org.leadterm.classification.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadterm.classification.Classification;

/**
 * A release that was loaded, without what it says.
 *
 * @param id         {@code icd10-3}: the third that was loaded of its classification
 * @param codes      all that it lists, categories too
 * @param assignable how many of them a coder may assign
 * @param retired    whether it is out of use; it is kept, because exercises and attempts may rest on it
 */
public record StoredRelease(String id, Classification classification, int number, String name, LocalDate validFrom, ReleaseFormat format,
        int codes, int assignable, Instant uploadedAt, String uploadedBy, boolean retired) {
    public StoredRelease {
        Objects.requireNonNull(id);
        Objects.requireNonNull(classification);
        Objects.requireNonNull(name);
        Objects.requireNonNull(validFrom);
        Objects.requireNonNull(format);
        Objects.requireNonNull(uploadedAt);
        Objects.requireNonNull(uploadedBy);
    }

    /** The name under which the shipped book stands beside those that were loaded. */
    public static String shippedId(Classification classification) {
        return classification.id() + "-0";
    }

    /** The one in force on a day: the latest that is valid by then, of several the last loaded; none when only the shipped book is there. */
    static Optional<StoredRelease> active(List<StoredRelease> all, LocalDate day) {
        return all.stream().filter(release -> !release.retired() && !release.validFrom().isAfter(day))
                .reduce((one, other) -> isAfter(other, one) ? other : one);
    }

    private static boolean isAfter(StoredRelease one, StoredRelease other) {
        int byDay = one.validFrom().compareTo(other.validFrom());
        return byDay > 0 || byDay == 0 && one.number() > other.number();
    }
}
