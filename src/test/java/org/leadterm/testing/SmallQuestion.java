package org.leadterm.testing;

import java.nio.charset.StandardCharsets;

/** A file with one theory question. */
public final class SmallQuestion {
    public static final String ID = "small-question";

    private SmallQuestion() {
    }

    public static byte[] file(String id) {
        return """
                - id: %s
                  kind: true-false
                  subject: terminology
                  level: foundation
                  text: Nephritis is an inflammation of the kidney.
                  answer: true
                  explanation: From the Greek word for the kidney.
                """.formatted(id).getBytes(StandardCharsets.UTF_8);
    }
}
