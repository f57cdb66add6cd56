package org.leadterm.assessment.question.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.reading.QuestionsReader;
import org.leadterm.assessment.question.reading.QuestionsReading;
import org.leadterm.exercise.Origin;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/**
 * The question bank. Versions are added and never changed, so that an answer is marked against what the candidate saw.
 * {@code find}, {@code all} and {@code matching} are for papers and sittings, which answer for who sees what of them.
 */
@ApplicationScoped
public class Questions {
    private static final Logger LOG = Logger.getLogger(Questions.class.getName());
    private static final String PRODUCT = "leadterm";
    private static final String LATEST = "select v from QuestionVersion v, Question q where v.questionId = q.id and v.number = q.latest";
    @PersistenceContext(unitName = "leadterm")
    EntityManager database;

    private final Clock clock;
    private final CurrentPerson caller;
    private final AuditTrail audit;
    private final RecentQuestions recent = new RecentQuestions();

    @Inject
    Questions(Clock clock, CurrentPerson caller, AuditTrail audit) {
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** For the container's proxy. */
    protected Questions() {
        this(null, null, null);
    }

    /** The latest version. */
    @Transactional
    public Optional<QuestionVersion> find(QuestionId id) {
        return Optional.ofNullable(database.find(QuestionRow.class, id.text())).flatMap(question -> version(id, question.latest()));
    }

    @Transactional
    public Optional<QuestionVersion> find(QuestionId id, int number) {
        return version(id, number);
    }

    /** Every question's latest version, in the order of their names. */
    @Transactional
    public List<QuestionVersion> all() {
        return latest(QuestionFilter.ALL, "").getResultStream().map(this::read).toList();
    }

    /** The latest versions that a filter means, in the order of their names: what a paper draws from. */
    @Transactional
    public List<QuestionSummary> matching(QuestionFilter filter) {
        return latest(filter, "").getResultStream().map(QuestionVersionRow::summary).toList();
    }

    /**
     * As many as that, in the order of their names, from after a name on; an empty one stands before all.
     *
     * @throws org.leadterm.people.NotAllowed when the caller is no tutor
     */
    @Transactional
    public QuestionPage search(QuestionFilter filter, String after, int limit) {
        caller.require(Role.TUTOR);
        List<QuestionEntry> found = latest(filter, after).setMaxResults(limit + 1).getResultStream().map(QuestionVersionRow::entry).toList();
        return found.size() <= limit ? new QuestionPage(found, Optional.empty())
                : new QuestionPage(found.subList(0, limit), Optional.of(found.get(limit - 1).summary().id()));
    }

    /**
     * A version for those who may see its key; the latest when no number is given.
     *
     * @throws org.leadterm.people.NotAllowed when the caller is no tutor
     * @throws UnknownQuestion                when there is none
     */
    @Transactional
    public QuestionVersion withKey(QuestionId id, int number) {
        caller.require(Role.TUTOR);
        return version(id, number).orElseThrow(() -> new UnknownQuestion(id + ", version " + number));
    }

    /**
     * The latest version for those who may see its key.
     *
     * @throws org.leadterm.people.NotAllowed when the caller is no tutor
     * @throws UnknownQuestion                when there is none
     */
    @Transactional
    public QuestionVersion withKey(QuestionId id) {
        caller.require(Role.TUTOR);
        return find(id).orElseThrow(() -> new UnknownQuestion(id.text()));
    }

    /**
     * A question's versions, the latest first; empty when there is none.
     *
     * @throws org.leadterm.people.NotAllowed when the caller is no tutor
     */
    @Transactional
    public List<QuestionEntry> versions(QuestionId id) {
        caller.require(Role.TUTOR);
        return database.createQuery("select v from QuestionVersion v where v.questionId = :question order by v.number desc", QuestionVersionRow.class)
                .setParameter("question", id.text()).getResultStream().map(QuestionVersionRow::entry).toList();
    }

    /**
     * Stores the questions of files, each as its next version; those that are the same as their latest one stay as they are.
     *
     * @throws org.leadterm.people.NotAllowed when the caller is no tutor
     * @throws org.leadterm.assessment.question.reading.QuestionsRefused with every problem of the files; then nothing is stored
     */
    @Transactional
    public QuestionUpload upload(FolderFiles files) {
        String by = caller.require(Role.TUTOR).name().text();
        List<Question> questions = QuestionsReader.read(files).orRefuse().questions();
        hold();
        List<QuestionVersion> stored = new ArrayList<>();
        for (Question question : questions) {
            QuestionContent content = QuestionContent.of(question);
            if (!isLatest(question.id(), content)) {
                stored.add(add(question, content, Origin.UPLOADED, by));
            }
        }
        if (!stored.isEmpty()) {
            audit.record(stored.stream().map(version -> deed(version, by)).toList());
        }
        return new QuestionUpload(stored, questions.size() - stored.size());
    }

    private static Deed deed(QuestionVersion version, String by) {
        String before = version.number() == 1 ? "" : "version " + (version.number() - 1);
        return Deed.of(by, "question.upload", "question " + version.id()).changing(before, "version " + version.number());
    }

    /** Takes in the files at start. What was here once stays as it is now; files with problems are logged and left out. */
    @Transactional
    public void loadShipped(FolderFiles files) {
        for (String name : files.names().stream().sorted().toList()) {
            QuestionsReading reading = QuestionsReader.read(files.only(name));
            if (reading instanceof QuestionsReading.Refused refused) {
                refused.problems().forEach(problem -> LOG.log(Level.SEVERE, "Questions are not loaded: {0}", problem));
            } else {
                load(reading.orRefuse().questions());
            }
        }
    }

    private void load(List<Question> questions) {
        hold();
        for (Question question : questions) {
            QuestionContent content = QuestionContent.of(question);
            if (!wasHere(question.id(), content)) {
                add(question, content, Origin.SHIPPED, PRODUCT);
            }
        }
    }

    private void hold() {
        database.createNativeQuery("update question_bank set uploads = uploads + 1 where id = 1").executeUpdate();
    }

    private boolean wasHere(QuestionId id, QuestionContent content) {
        return database.createQuery("select count(v) from QuestionVersion v where v.questionId = :question and v.digest = :digest", Long.class)
                .setParameter("question", id.text()).setParameter("digest", content.digest()).getSingleResult() > 0;
    }

    private boolean isLatest(QuestionId id, QuestionContent content) {
        return Optional.ofNullable(database.find(QuestionRow.class, id.text()))
                .map(question -> database.find(QuestionVersionRow.class, QuestionVersionRow.id(id, question.latest())))
                .filter(latest -> latest.digest().equals(content.digest())).isPresent();
    }

    private QuestionVersion add(Question question, QuestionContent content, Origin origin, String by) {
        QuestionRow counter = Optional.ofNullable(database.find(QuestionRow.class, question.id().text())).orElseGet(() -> {
            QuestionRow first = new QuestionRow(question.id());
            database.persist(first);
            return first;
        });
        QuestionVersion version = new QuestionVersion(question, counter.nextVersion());
        database.flush();
        database.persist(new QuestionVersionRow(question, version.number(), content, origin, by, clock.instant()));
        return version;
    }

    private TypedQuery<QuestionVersionRow> latest(QuestionFilter filter, String after) {
        Map<String, String> wanted = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(LATEST).append(" and q.id > :after");
        filter.subject().ifPresent(subject -> wanted.put("subject", subject.id()));
        filter.level().ifPresent(level -> wanted.put("level", level.id()));
        filter.kind().ifPresent(kind -> wanted.put("kind", kind.id()));
        wanted.keySet().forEach(name -> text.append(" and v.").append(name).append(" = :").append(name));
        List<String> words = filter.words().isEmpty() ? List.of() : List.of(filter.words().toLowerCase(Locale.ROOT).split("\\s+"));
        for (int at = 0; at < words.size(); at++) {
            text.append(" and locate(:word").append(at).append(", v.words) > 0");
            wanted.put("word" + at, words.get(at));
        }
        TypedQuery<QuestionVersionRow> query = database.createQuery(text.append(" order by q.id").toString(), QuestionVersionRow.class)
                .setParameter("after", after);
        wanted.forEach(query::setParameter);
        return query;
    }

    private Optional<QuestionVersion> version(QuestionId id, int number) {
        return recent.get(id, number).or(() -> Optional.ofNullable(database.find(QuestionVersionRow.class, QuestionVersionRow.id(id, number)))
                .map(this::read));
    }

    private QuestionVersion read(QuestionVersionRow row) {
        QuestionSummary summary = row.summary();
        return recent.get(summary.id(), summary.version(), row::read);
    }
}
