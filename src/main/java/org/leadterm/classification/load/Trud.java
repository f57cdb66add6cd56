package org.leadterm.classification.load;

import org.leadterm.classification.Classification;

/** The text files of NHS TRUD: one layout for ICD-10, two for OPCS-4, told apart by what is in them. */
public final class Trud {
    private Trud() {
    }

    /**
     * Reads whichever it is.
     *
     * @throws RefusedFile with every problem and its line
     */
    public static LoadedRelease read(Source source, Heading heading) {
        if (heading.classification() == Classification.ICD10) {
            return TrudIcd10.read(source, heading);
        }
        return OpcsMetadata.fits(source) ? OpcsMetadata.read(source, heading) : OpcsTitles.read(source, heading);
    }
}
