package org.leadterm.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page of the ICD-10 book, small enough to know by heart. */
public final class SampleBook {
    public static final Code H25 = Code.icd10("H25");
    public static final Code H25_0 = Code.icd10("H25.0");
    public static final Code H25_1 = Code.icd10("H25.1");
    public static final Code H26_9 = Code.icd10("H26.9");
    public static final Code I10 = Code.icd10("I10");
    public static final Code S72_0 = Code.icd10("S72.0");
    public static final Code S72_00 = Code.icd10("S72.00");
    public static final Code S72_01 = Code.icd10("S72.01");
    public static final Code I21_9 = Code.icd10("I21.9");
    public static final Code K92_2 = Code.icd10("K92.2");

    private static final Section EYE = new Section(Section.Kind.CHAPTER, "VII", "H00", "H59", "Diseases of the eye and adnexa");
    private static final Section LENS = new Section(Section.Kind.BLOCK, "H25-H28", "H25", "H28", "Disorders of lens");
    static final Structure STRUCTURE = new Structure(List.of(EYE, LENS));

    static final Release RELEASE = new Release("Sample", Classification.ICD10, LocalDate.of(2016, 4, 1), List.of(
            Entry.of(H25, "Senile cataract"),
            Entry.of(H25_0, "Senile incipient cataract"),
            Entry.of(H25_1, "Senile nuclear cataract").with(new Note(H25_1, Note.Kind.INCLUSION, "Nuclear sclerosis cataract")),
            Entry.of(H26_9, "Cataract, unspecified"),
            Entry.of(I10, "Essential (primary) hypertension"),
            Entry.of(I21_9, "Acute myocardial infarction, unspecified"),
            Entry.of(K92_2, "Gastrointestinal haemorrhage, unspecified"),
            Entry.of(Code.icd10("S72"), "Fracture of femur"),
            Entry.of(S72_0, "Fracture of neck of femur"),
            Entry.of(S72_00, "Fracture of neck of femur, closed"),
            Entry.of(S72_01, "Fracture of neck of femur, open")));

    static final AlphabeticalIndex INDEX = new AlphabeticalIndex(List.of(
            IndexEntry.to(H26_9, "Cataract"),
            IndexEntry.to(H25_1, "Cataract", "nuclear", "senile"),
            IndexEntry.to(S72_0, "Fracture", "hip"),
            new IndexEntry("Opacity", List.of("lens"), Optional.empty(), Optional.of(CrossReference.of("see Cataract, nuclear")))));

    public static final CodeBook BOOK = new CodeBook(RELEASE, STRUCTURE, INDEX);

    private SampleBook() {
    }
}
