package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.question.answer.QuestionAnswerJson;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.PastWorks;
import org.leadterm.attempt.Receipt;

/**
 * Sittings that nobody sat: drawn, timed, handed in and marked as all are, at moments that are past. Demo mode alone needs them; nobody's
 * rights are asked.
 */
@ApplicationScoped
public class PastSittings {
    /** Case notes take some ten times as long as a question. */
    private static final int NOTES = 10;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager context;
    private final SittingRows rows;
    private final Sittings sittings;
    private final Sitters sitters;
    private final Beginnings beginnings;
    private final HandIns handIns;
    private final ItemMarking marking;
    private final PastWorks works;

    @Inject
    PastSittings(SittingRows rows, Sittings sittings, Sitters sitters, Beginnings beginnings, HandIns handIns, ItemMarking marking,
            PastWorks works) {
        this.rows = rows;
        this.sittings = sittings;
        this.sitters = sitters;
        this.beginnings = beginnings;
        this.handIns = handIns;
        this.marking = marking;
        this.works = works;
    }

    /** For the container's proxy. */
    protected PastSittings() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Sets a paper for the people it names; its cohort is kept beside them.
     *
     * @param set by whom and when
     */
    @Transactional
    public SittingId set(NewSitting wanted, PaperVersion paper, Remark set) {
        return sittings.keep(wanted, paper, sitters.all(Optional.empty(), wanted.people()), set.by(), set.at()).id();
    }

    /** Somebody begins, saves each answer once, and hands in. */
    @Transactional
    public void sit(SittingId sitting, PastSeat seat) {
        CandidateId id = rows.candidate(sitting, seat.person()).orElseThrow(() -> new NotThere("candidate", seat.person().text()));
        CandidateRow row = rows.locked(id).orElseThrow();
        beginnings.begin(row, seat.began());
        List<ItemRow> items = rows.items(id);
        Duration share = Duration.ofSeconds(seat.worked().toSeconds() / (items.stream().mapToInt(PastSittings::weight).sum() + 1));
        Instant at = seat.began();
        for (ItemRow item : items) {
            Duration worked = share.multipliedBy(weight(item));
            at = at.plus(worked);
            answer(item, seat.answers(), at, worked);
        }
        forget();
        CandidateRow closing = rows.locked(id).orElseThrow();
        Instant end = seat.began().plus(seat.worked());
        Optional<Instant> deadline = closing.candidate().deadline().filter(end::isAfter);
        handIns.close(closing, deadline.isPresent() ? HandIn.TIME : HandIn.CANDIDATE, deadline.orElse(end));
        // The next one is not to look through all of these for changes.
        forget();
    }

    /** How much longer it takes than the shortest. */
    private static int weight(ItemRow row) {
        return row.item().isQuestion() ? 1 : NOTES + 2 * row.item().number();
    }

    private void answer(ItemRow row, PastAnswers answers, Instant at, Duration worked) {
        CandidateItem item = row.item();
        if (!item.isQuestion()) {
            works.save(new AttemptId(item.attempt().orElseThrow()), answers.to(item.ref()), at, Math.toIntExact(worked.toSeconds()));
            return;
        }
        Question question = marking.question(item.ref());
        QuestionAnswer answer = answers.to(question);
        String text = QuestionAnswerJson.write(question, answer).toString();
        Receipt receipt = Receipt.of(item.candidate() + "/" + item.number(), 1, at, text);
        row.wasSaved(text, !answer.isBlank(), at, receipt);
        rows.add(new SaveRow(item.candidate(), item.number(), 1, at, receipt, text));
    }

    private void forget() {
        context.flush();
        context.clear();
    }
}
