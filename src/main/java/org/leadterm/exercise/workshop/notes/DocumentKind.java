package org.leadterm.exercise.workshop.notes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sorts of documents, each with the headings that are offered for it. Those of letters and summaries follow the ITK3 FHIR
 * eDischarge and PRSB headings, those of the operation note the Royal College of Surgeons' Good Surgical Practice.
 */
enum DocumentKind {
    DISCHARGE_SUMMARY("Discharge summary", "Admission details|Diagnoses|Procedures|Clinical summary|Investigation results|Allergies and adverse reactions"
            + "|Medications and medical devices|Social context|Plan and requested actions|Information given|Person completing record"),
    CLINIC_LETTER("Clinic letter", "Attendance details|Diagnoses|Procedures|Problems|History|Examination|Investigation results|Allergies|Medications"
            + "|Clinical summary|Plan|Information given|Person completing record"),
    OPERATION_NOTE("Operation note", "Date and urgency|Surgeon and anaesthetist|Procedure|Incision|Diagnosis|Findings|Complications"
            + "|Extra procedure and reason"
            + "|Tissue removed or added|Prosthesis|Closure|Blood loss|Antibiotic and thrombosis prophylaxis|Post-operative orders|Signature"),
    CLERKING("Clerking", "Presenting complaint|History of presenting complaint|Past medical history|Medications|Allergies and adverse reactions|Social context"
            + "|Examination|Investigation results|Impression|Plan"),
    WARD_ROUND("Ward round", "Problems|Examination|Investigation results|Impression|Plan"),
    EMERGENCY_RECORD("Emergency department record", "Attendance details|Presenting complaint|History|Examination|Investigations"
            + "|Diagnosis|Treatment|Discharge details"),
    HISTOLOGY_REPORT("Histology report", "Specimen|Clinical details|Macroscopy|Microscopy|Conclusion"),
    IMAGING_REPORT("Imaging report", "Examination|Clinical details|Findings|Conclusion"),
    ENDOSCOPY_REPORT("Endoscopy report", "Indication|Procedure|Extent|Findings|Specimens|Complications|Diagnosis|Plan"),
    LABORATORY_REPORT("Laboratory report", "Specimen|Results|Comment"),
    NURSING_NOTE("Nursing note", "Observations|Care given|Patient and carer concerns|Plan"),
    THERAPY_NOTE("Therapy note", "Assessment|Treatment|Goals|Plan"),
    REFERRAL_LETTER("Referral letter", "Referral details|History|Examination|Medications|Allergies and adverse reactions|Social context"
            + "|Plan and requested actions"),
    OTHER("Other", "Clinical summary|Plan and requested actions");

    private final String title;
    private final List<String> headings;

    DocumentKind(String title, String headings) {
        this.title = title;
        this.headings = List.of(headings.split("\\|"));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    /** The headings as CommonMark, each with an empty line under it. */
    String outline() {
        return headings.stream().map(heading -> "## " + heading + "\n").collect(Collectors.joining("\n"));
    }

    List<String> headings() {
        return headings;
    }

    static DocumentKind of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst().orElse(OTHER);
    }

    /** By id what people read. */
    static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(kind -> options.put(kind.id(), kind.title));
        return options;
    }
}
