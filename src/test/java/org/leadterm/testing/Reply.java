package org.leadterm.testing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer of the server.
 *
 * @param call what was asked, for messages
 * @param type its media type without parameters
 */
public record Reply(String call, int status, String type, String text) {

    /** @throws AssertionError when the status is another one */
    public Reply expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError(call + ": got " + status + ", expected " + wanted + "; " + text);
        }
        return this;
    }

    public JsonNode json() {
        return Json.parse(text);
    }
}
