package org.leadterm.cpd.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What evidence may be. */
public enum EvidenceType {
    PDF("PDF", "application/pdf", "pdf"),
    PNG("PNG picture", "image/png", "png"),
    JPEG("JPEG picture", "image/jpeg", "jpg", "jpeg"),
    TEXT("plain text", "text/plain;charset=utf-8", "txt"),
    DOCX("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** For a file dialog. */
    public static final String ACCEPTED = ".pdf,.png,.jpg,.jpeg,.txt,.docx,.xlsx";
    private final String label;
    private final String media;
    private final List<String> endings;

    EvidenceType(String label, String media, String... endings) {
        this.label = label;
        this.media = media;
        this.endings = List.of(endings);
    }

    /** What the end of a file's name says; empty where it says none of these. */
    static Optional<EvidenceType> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(type -> name.indexOf('.') >= 0 && type.endings.contains(ending)).findFirst();
    }

    public String label() {
        return label;
    }

    /** As in {@code Content-Type}. */
    public String media() {
        return media;
    }

    /** How a file's name ends, without the dot. */
    public String ending() {
        return endings.get(0);
    }
}
