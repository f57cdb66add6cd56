package org.leadterm.assessment.sitting.room;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.paper.Drawn;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Receipt;
import org.leadterm.marking.Fraction;
import org.leadterm.people.UtcInstant;

/** One exercise or question of a candidate's own paper. Saves of a question's answer are conditional updates of this row. */
@Entity
@Table(name = "candidate_item")
@IdClass(ItemRow.Key.class)
class ItemRow {
    static final String BLANK = "{}";
    @Id
    @Column(name = "candidate_id")
    private String candidate;
    @Id
    private int number;
    @Column(name = "sitting_id")
    private String sitting;
    @Column(name = "person_id")
    private String person;
    private int section;
    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    @Column(name = "ref_id")
    private String ref;
    @Column(name = "ref_version")
    private int refVersion;
    private String worth;
    @Column(name = "attempt_id")
    private String attempt;
    @Enumerated(EnumType.STRING)
    private CandidateState state;
    @Convert(converter = UtcInstant.class)
    private Instant deadline;
    @Lob
    private String answer;
    private boolean answered;
    @Column(name = "answer_version")
    private int answerVersion;
    @Column(name = "saved_at")
    @Convert(converter = UtcInstant.class)
    private Instant savedAt;
    private String receipt;
    private boolean flagged;
    private String awarded;
    private String available;
    @Lob
    private String sheet;
    @Version
    private long version;

    /** For the persistence provider. */
    protected ItemRow() {
    }

    ItemRow(Candidate candidate, int number, Drawn drawn, Optional<Instant> deadline) {
        this.candidate = candidate.id().text();
        this.number = number;
        this.sitting = candidate.sitting().text();
        this.person = candidate.person().text();
        this.section = drawn.section();
        this.kind = drawn.ref().kind();
        this.ref = drawn.ref().id();
        this.refVersion = drawn.ref().version();
        this.worth = drawn.worth().map(Fraction::toString).orElse(null);
        this.state = CandidateState.OPEN;
        this.deadline = deadline.orElse(null);
        this.answer = BLANK;
    }

    void answerIn(AttemptId opened) {
        attempt = opened.text();
    }

    /** As a save of its candidate's does it; in a past that nobody lived alone. */
    void wasSaved(String given, boolean isAnswer, Instant at, Receipt with) {
        answer = given;
        answered = isAnswer;
        answerVersion = 1;
        savedAt = at;
        receipt = with.text();
    }

    /** @param marks what it earned by its own key; empty while a person has to mark it */
    void mark(Optional<Fraction> marks, Fraction outOf, Optional<String> markSheet) {
        awarded = marks.map(Fraction::toString).orElse(null);
        available = outOf.toString();
        sheet = markSheet.orElse(null);
    }

    /** Takes its marks back; only before the next hand-in. */
    void unmark() {
        awarded = null;
        available = null;
        sheet = null;
    }

    CandidateItem item() {
        return new CandidateItem(new CandidateId(candidate), number, section, new ItemRef(kind, ref, refVersion),
                Optional.ofNullable(worth).map(Fraction::parse), Optional.ofNullable(attempt), state, Optional.ofNullable(deadline), answer, answered,
                answerVersion, Optional.ofNullable(savedAt), Optional.ofNullable(receipt), flagged, Optional.ofNullable(awarded).map(Fraction::parse),
                Optional.ofNullable(available).map(Fraction::parse), Optional.ofNullable(sheet));
    }

    /** Candidate and number. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String candidate;
        private int number;

        /** For the persistence provider. */
        Key() {
        }

        Key(CandidateId candidate, int number) {
            this.candidate = candidate.text();
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.candidate.equals(candidate) && key.number == number;
        }

        @Override
        public int hashCode() {
            return candidate.hashCode() * 31 + number;
        }
    }
}
