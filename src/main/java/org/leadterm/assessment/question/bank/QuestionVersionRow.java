package org.leadterm.assessment.question.bank;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.Subject;
import org.leadterm.assessment.question.reading.QuestionsReader;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.Origin;
import org.leadterm.marking.Fraction;
import org.leadterm.people.UtcInstant;

/** A stored version: the whole question, and beside it what lists show and search. */
@Entity(name = "QuestionVersion")
@Table(name = "question_version")
class QuestionVersionRow {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 4_000;
    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "question_id")
    private String questionId;
    @Column(name = "number")
    private int number;
    @Column(name = "kind")
    private String kind;
    @Column(name = "subject")
    private String subject;
    @Column(name = "level")
    private String level;
    @Column(name = "marks")
    private String marks;
    @Column(name = "seconds")
    private int seconds;
    @Column(name = "title")
    private String title;
    @Column(name = "words")
    private String words;
    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private String content;
    @Column(name = "digest")
    private String digest;
    @Column(name = "origin")
    private String origin;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Convert(converter = UtcInstant.class)
    @Column(name = "stored_at")
    private Instant storedAt;
    @Version
    @Column(name = "version")
    private long version;

    protected QuestionVersionRow() {
    }

    QuestionVersionRow(Question question, int number, QuestionContent content, Origin origin, String by, Instant now) {
        QuestionHead head = question.head();
        this.id = id(question.id(), number);
        this.questionId = question.id().text();
        this.number = number;
        this.kind = question.kind().id();
        this.subject = head.subject().id();
        this.level = head.level().id();
        this.marks = head.marks().toString();
        this.seconds = head.seconds();
        this.title = cut(head.line(), LONGEST_TITLE);
        this.words = cut(String.join(" ", head.id().text(), head.standard().orElse(""), String.join(" ", head.tags()), head.line())
                .toLowerCase(Locale.ROOT), LONGEST_WORDS);
        this.content = content.json();
        this.digest = content.digest();
        this.origin = origin.name().toLowerCase(Locale.ROOT);
        this.uploadedBy = by;
        this.storedAt = now;
    }

    static String id(QuestionId question, int number) {
        return question + "/" + number;
    }

    QuestionEntry entry() {
        return new QuestionEntry(summary(), Origin.valueOf(origin.toUpperCase(Locale.ROOT)), uploadedBy, storedAt);
    }

    QuestionSummary summary() {
        return new QuestionSummary(new QuestionId(questionId), number, QuestionKind.of(kind).orElseThrow(), Subject.of(subject).orElseThrow(),
                Level.of(level).orElseThrow(), Fraction.parse(marks), seconds, title);
    }

    QuestionVersion read() {
        return new QuestionVersion(QuestionsReader.stored(content), number);
    }

    String digest() {
        return digest;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
