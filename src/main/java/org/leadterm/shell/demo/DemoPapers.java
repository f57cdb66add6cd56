package org.leadterm.shell.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.assessment.paper.shelf.Templates;

/** The papers that the demo cohort sits. */
final class DemoPapers {
    private DemoPapers() {
    }

    /** Two case notes and theory, half of the way to the qualification. */
    static Paper halfWay() {
        return read("half-way.json");
    }

    /** Short, with two answers that a person marks. */
    static Paper theory() {
        return read("theory.json");
    }

    /** The product's own blueprint of a theory paper. */
    static Paper mock() {
        Paper theory = Templates.shipped().stream().filter(paper -> paper.id().text().equals("nccq-theory")).findFirst().orElseThrow();
        return new Paper(new PaperId("demo-mock-theory"), "Demo: mock NCCQ, theory paper", theory.instructions(), theory.minutes(), theory.passAt(),
                theory.references(), theory.sections());
    }

    private static Paper read(String name) {
        try (InputStream file = DemoPapers.class.getResourceAsStream(name)) {
            return PaperReader.read(Fields.of(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
