package org.leadterm.people.privacy;

import com.fasterxml.jackson.databind.JsonNode;

/** An archive that is being written, in one feature's folder. */
public interface Archive {
    /** A machine-readable file; {@code .json} is added to its name. */
    void json(String name, JsonNode content);

    /** A document. Of its name only what is fit for a file is kept. */
    void file(String name, byte[] content);
}
