package org.leadterm.classification.release;

import org.leadterm.classification.Classification;

/**
 * What somebody did to a release or an index. An event, in the transaction of the deed: whoever keeps an audit trail listens.
 *
 * @param who    a user name
 * @param action in dotted words ({@code release.load})
 * @param before empty where there was nothing
 */
public record ReleaseChange(String who, String action, String subject, String before, String after) {
    static ReleaseChange loaded(StoredRelease release) {
        return new ReleaseChange(release.uploadedBy(), "release.load", subject(release), "",
                release.name() + ", valid from " + release.validFrom() + ", " + release.codes() + " codes, " + release.format().id());
    }

    static ReleaseChange retired(StoredRelease release, String by) {
        return new ReleaseChange(by, "release.retire", subject(release), release.name() + ", valid from " + release.validFrom(), "retired");
    }

    static ReleaseChange index(Classification classification, int before, int after, String by) {
        return new ReleaseChange(by, "index.load", classification.title() + " index", before == 0 ? "" : before + " entries", after + " entries");
    }

    private static String subject(StoredRelease release) {
        return release.classification().title() + " release " + release.id();
    }
}
