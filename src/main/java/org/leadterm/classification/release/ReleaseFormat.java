package org.leadterm.classification.release;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.ClamlRelease;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.LoadedRelease;
import org.leadterm.classification.load.Source;
import org.leadterm.classification.load.Trud;
import org.leadterm.classification.load.TsvRelease;

/** The kinds of files that releases come in. */
public enum ReleaseFormat {
    /** The text files of NHS TRUD. */
    TRUD("txt", Trud::read),
    /** WHO's XML. */
    CLAML("xml", ClamlRelease::read),
    /** A FHIR CodeSystem in JSON. */
    FHIR("json", FhirRelease::read),
    /** Tab-separated, with a header and the columns {@code code} and {@code title}. */
    TSV("tsv", TsvRelease::read);

    private final String ending;
    private final BiFunction<Source, Heading, LoadedRelease> reader;

    ReleaseFormat(String ending, BiFunction<Source, Heading, LoadedRelease> reader) {
        this.ending = ending;
        this.reader = reader;
    }

    /** The name used in addresses: {@code trud}, {@code claml}, {@code fhir}, {@code tsv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that {@link #id}, exactly as written. */
    public static Optional<ReleaseFormat> of(String id) {
        for (ReleaseFormat format : values()) {
            if (format.id().equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** How files of this kind are called: {@code txt}, {@code xml}, {@code json}, {@code tsv}. */
    public String ending() {
        return ending;
    }

    Source source(Classification classification, InputStream file) {
        return Source.read(classification.id() + "." + ending, file);
    }

    /**
     * Reads a whole file.
     *
     * @throws org.leadterm.classification.load.RefusedFile with every problem and its line
     */
    public LoadedRelease read(Source source, Heading heading) {
        return reader.apply(source, heading);
    }
}
