package org.leadterm.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.attempt.Released;
import org.leadterm.attempt.figures.AuditSelection;
import org.leadterm.attempt.figures.AuditSums;
import org.leadterm.attempt.figures.CohortTroubles;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.SampleCohorts;
import org.leadterm.testing.Database;
import org.leadterm.testing.Statements;

/**
 * How long reports over a cohort take: 2,000 people with 40 exercises each, and four times the people, on the embedded database and on
 * MariaDB. The works are copies of marked ones, with everybody's at another moment of half a year. Beside them, the same numbers from
 * all rows, read and counted one by one.
 *
 * <p>Run with {@code mvn test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
 * -Dexec.args="-Xmx6g -cp %classpath org.leadterm.progress.CohortBenchmark"}; with {@code h2} or {@code mariadb} behind it, on that one alone.
 */
public final class CohortBenchmark {
    private static final int PEOPLE = 2_000;
    private static final int EXERCISES = 40;
    private static final int TIMES = 4;
    private static final int WARM = 3;
    private static final int ROUNDS = 20;
    private static final int SHOWN = 500;
    private static final int AT_ONCE = 500;
    /** As docker/compose.yml sets it. */
    private static final String BUFFER_POOL = "set global innodb_buffer_pool_size = 1073741824";
    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
    private static final Logger LOG = Logger.getLogger(CohortBenchmark.class.getName());

    private final SeededWork seeded;
    private final Statements statements;
    private final Cohorts cohorts;
    private final CohortRecords reports;
    private final Records records;
    private final CohortTroubles troubles;
    private final AuditSums audits;
    private final Person boss;
    private final Random random = new Random(11);
    private final List<String> templates;

    private CohortBenchmark(Database database) {
        statements = new Statements(database);
        seeded = new SeededWork(database, 5);
        cohorts = SampleCohorts.in(database, seeded.callers, seeded.accounts, seeded.clock);
        reports = SampleRecords.ofCohorts(database, seeded.callers, candidate -> Released.KEY, seeded.clock);
        records = SampleRecords.in(database, seeded.callers, candidate -> Released.KEY, seeded.clock);
        troubles = database.connect(new CohortTroubles());
        audits = database.connect(new AuditSums());
        seeded.by(List.of(seeded.trainee("model-one"), seeded.trainee("model-two"), seeded.trainee("model-three")), 100);
        boss = seeded.accounts.open("boss", Role.ADMINISTRATOR, Role.TUTOR);
        seeded.callers.become(boss);
        templates = database.transaction(() -> database.entities().createQuery("select a.id from AttemptRow a order by a.id", String.class).getResultList());
    }

    public static void main(String[] arguments) {
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
        List<String> wanted = arguments.length == 0 ? List.of("h2", "mariadb") : Arrays.asList(arguments);
        for (String name : wanted) {
            try (Database database = name.equals("h2") ? Database.h2() : Database.mariaDb()) {
                CohortBenchmark benchmark = new CohortBenchmark(database);
                if (!name.equals("h2")) {
                    database.transaction(() -> benchmark.execute(BUFFER_POOL));
                }
                benchmark.run(name);
            }
        }
    }

    private void run(String name) {
        CohortId small = cohort("small", PEOPLE);
        CohortId large = cohort("large", PEOPLE * TIMES);
        Period weeks = Period.weeks(8, NOW);
        double all = both(name + ", a cohort's progress, all time", small, large, cohort -> reports.of(cohort, Period.ALL));
        both(name + ", a cohort's progress, the last 8 weeks", small, large, cohort -> reports.of(cohort, weeks));
        both(name + ", who is stuck and on what, the last 8 weeks", small, large, cohort -> stuck(cohort, weeks));
        both(name + ", audit view, all time", small, large, cohort -> audit(cohort, Period.ALL));
        CohortProgress progress = whole(cohort -> reports.of(cohort, Period.ALL), small).get();
        CohortProgress.ChapterErrors row = progress.chapters().get(0);
        String key = row.errors().keySet().iterator().next();
        double[] cell = timed(() -> seeded.database.transaction(() -> reports.behind(small, Period.ALL, row.chapter(), key)), ROUNDS);
        say("%s, the findings behind a cell: median %.0f ms, p95 %.0f ms", name, middle(cell), late(cell));
        List<PersonId> people = progress.members().stream().map(member -> member.person().id()).toList();
        double[] counted = timed(() -> seeded.database.transaction(() -> Accuracy.total(records.works(people, Period.ALL)).size()
                + HeatMap.of(records.lines(people, Period.ALL)).rows().size()), 3);
        say("%s, baseline: every row read and counted in Java: median %.0f ms, %.0f times the report", name, middle(counted), middle(counted) / all);
    }

    /** One round of the small cohort, one of the large, in turn; the median of the small one. */
    private double both(String name, CohortId small, CohortId large, Function<CohortId, ?> report) {
        timed(whole(report, small), WARM);
        timed(whole(report, large), WARM);
        double[] ofSmall = new double[ROUNDS];
        double[] ofLarge = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ofSmall[i] = timed(whole(report, small), 1)[0];
            ofLarge[i] = timed(whole(report, large), 1)[0];
        }
        say("%s: %d people, median %.0f ms, p95 %.0f ms, %d statements; %d people, median %.0f ms, p95 %.0f ms, %d statements; %.2f times the time", name,
                PEOPLE, middle(ofSmall), late(ofSmall), statements.of(() -> whole(report, small).get()),
                PEOPLE * TIMES, middle(ofLarge), late(ofLarge), statements.of(() -> whole(report, large).get()), middle(ofLarge) / middle(ofSmall));
        return middle(ofSmall);
    }

    private <T> Supplier<T> whole(Function<CohortId, T> report, CohortId cohort) {
        return () -> seeded.database.transaction(() -> report.apply(cohort));
    }

    private List<Object> stuck(CohortId cohort, Period period) {
        return List.of(troubles.untouched(cohort, boss.id(), NOW), troubles.repeated(cohort, boss.id(), period.from(), 3),
                troubles.standards(cohort, boss.id(), period.from(), 20));
    }

    private List<Object> audit(CohortId cohort, Period period) {
        List<PersonId> members = cohorts.find(cohort).orElseThrow().members().stream().map(Person::id).toList();
        AuditSelection selection = new AuditSelection(Optional.of(members), boss.id(), period.from(), period.until(), Optional.empty(), false);
        return List.of(audits.of(selection), audits.errors(selection, SHOWN));
    }

    private static double[] timed(Supplier<?> work, int rounds) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.get();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static double middle(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The nearest rank. */
    private static double late(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    private CohortId cohort(String name, int people) {
        CohortId id = SampleCohorts.of(seeded.database, cohorts, name);
        for (int done = 0; done < people; done += AT_ONCE) {
            int from = done;
            seeded.database.transaction(() -> fill(id, name, from, Math.min(people, from + AT_ONCE)));
        }
        seeded.database.transaction(() -> execute("analyze table attempt_finding"));
        seeded.database.transaction(() -> execute("analyze table attempt_figures"));
        say("%s: %d people with %d works each are there", name, people, EXERCISES);
        return id;
    }

    private void fill(CohortId cohort, String name, int from, int until) {
        execute("create table if not exists copy_of (attempt_id varchar(36) not null primary key, person_id varchar(36) not null,"
                + " exercise_id varchar(100) not null, template_id varchar(36) not null, handed_in datetime(6) not null)");
        execute("delete from copy_of");
        try (PreparedStatement account = connection().prepareStatement("insert into account (id, name, display_name, roles, password_hash, disabled, demo,"
                + " epoch, created_at, version) values (?, ?, ?, 'trainee', 'none', false, false, 0, ?, 1)");
                PreparedStatement member = connection().prepareStatement("insert into cohort_person (id, cohort_id, account_id, part, since, version)"
                        + " values (?, ?, ?, 'member', ?, 1)");
                PreparedStatement copy = connection().prepareStatement("insert into copy_of values (?, ?, ?, ?, ?)")) {
            for (int i = from; i < until; i++) {
                String person = UUID.randomUUID().toString();
                bind(account, person, name + "-" + i, "Someone " + i, time(NOW));
                bind(member, UUID.randomUUID().toString(), cohort.text(), person, time(NOW));
                for (int j = 0; j < EXERCISES; j++) {
                    bind(copy, UUID.randomUUID().toString(), person, "case-" + j, templates.get(random.nextInt(templates.size())),
                            time(NOW.minus(Duration.ofMinutes(random.nextInt(26 * 7 * 24 * 60)))));
                }
            }
            account.executeBatch();
            member.executeBatch();
            copy.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        copy("attempt", "id", "submitted_at", "opened_at");
        copy("attempt_figures", "attempt_id", "handed_in", "");
        copy("attempt_finding", "attempt_id", "handed_in", "");
    }

    /** All columns of the template, but whose it is, of what and when. */
    private void copy(String table, String id, String time, String opened) {
        List<String> columns = new ArrayList<>();
        try (Statement sql = connection().createStatement(); var row = sql.executeQuery("select * from " + table + " where 1 = 0")) {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        List<String> values = columns.stream().map(column -> column.equals(id) ? "c.attempt_id" : column.equals("person_id") ? "c.person_id"
                : column.equals("figures") ? "replace(t.figures, t.exercise_id, c.exercise_id)" : column.equals("exercise_id") ? "c.exercise_id" : column.equals("title") ? "c.exercise_id" : column.equals(time) || column.equals(opened)
                ? "c.handed_in" : column.equals("first_work") ? "true" : "t." + column).toList();
        execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values) + " from copy_of c join " + table
                + " t on t." + id + " = c.template_id");
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void execute(String text) {
        try (Statement sql = connection().createStatement()) {
            sql.execute(text);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection connection() {
        return seeded.database.entities().unwrap(Connection.class);
    }

    private static LocalDateTime time(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static void say(String text, Object... values) {
        LOG.info(() -> String.format(Locale.ROOT, text, values));
    }
}
