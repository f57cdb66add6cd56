package org.leadterm.cpd.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadterm.cpd.VersionNeeded;
import org.leadterm.people.request.MalformedRequest;

/** The version that a change is based on, of {@code If-Match: "n"} (RFC 9110, 13.1.1). */
final class IfMatch {
    private static final Pattern ETAG = Pattern.compile("\\s*\"([0-9]{1,9})\"\\s*");

    private IfMatch() {
    }

    /**
     * @throws VersionNeeded when there is no such header
     * @throws MalformedRequest when it names no version
     */
    static int version(String header) {
        if (header == null) {
            throw new VersionNeeded();
        }
        Matcher matcher = ETAG.matcher(header);
        if (!matcher.matches()) {
            throw new MalformedRequest("If-Match must be a version in quotes, such as \"3\".");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
