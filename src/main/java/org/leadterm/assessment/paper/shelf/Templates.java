package org.leadterm.assessment.paper.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperReader;

/** The papers that come with the product, to begin from: blueprints in the shape of the National Clinical Coding Qualification. */
public final class Templates {
    private static final List<String> NAMES = List.of("nccq-practical", "nccq-theory");

    private Templates() {
    }

    public static List<Paper> shipped() {
        return NAMES.stream().map(Templates::read).toList();
    }

    private static Paper read(String name) {
        try (InputStream file = Templates.class.getResourceAsStream("templates/" + name + ".json")) {
            return PaperReader.read(Fields.of(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
