package org.leadterm.exercise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.file.Archive;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problem;

/** The library on an embedded database, with the product's own migrations. */
class ExercisesTest {
    private static final String URL = "jdbc:h2:mem:exercises;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final ExerciseId CATARACT = new ExerciseId("cataract");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T09:30:00Z"), ZoneOffset.UTC);

    private static final CodeBooks BOOKS = CodeBooks.ofStarter();

    private EntityManagerFactory factory;
    private EntityManager database;
    private final List<String> deeds = new ArrayList<>();

    @BeforeEach
    void open() {
        Flyway flyway = Flyway.configure().dataSource(URL + ";DB_CLOSE_DELAY=-1", "sa", "").cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        factory = Persistence.createEntityManagerFactory("leadterm", Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "", "jakarta.persistence.jdbc.url", URL, "jakarta.persistence.jdbc.user", "sa",
                "jakarta.persistence.jdbc.driver", "org.h2.Driver"));
        database = factory.createEntityManager();
    }

    @AfterEach
    void close() {
        database.close();
        factory.close();
    }

    @Test
    void an_upload_is_the_first_version_and_the_next_one_the_second() {
        Exercises tutor = exercises("tutor");

        assertEquals(1, write(() -> tutor.upload(SampleExercise.good())).number());
        assertEquals(2, write(() -> tutor.upload(SampleExercise.good())).number());
        assertEquals(2, exercises("trainee").find(CATARACT).orElseThrow().number());
    }

    @Test
    void an_earlier_version_stays_as_it_was() {
        Exercises tutor = exercises("tutor");
        ExerciseVersion first = write(() -> tutor.upload(SampleExercise.good()));
        write(() -> tutor.upload(SampleExercise.files(SampleExercise.with("minutes: 15", "minutes: 20"))));
        database.clear();

        assertEquals(first, exercises("trainee").find(CATARACT, 1).orElseThrow());
        assertEquals(Optional.empty(), exercises("trainee").find(CATARACT, 3));
        assertEquals(Optional.empty(), exercises("trainee").find(new ExerciseId("glaucoma")));
    }

    @Test
    void an_archive_can_be_uploaded_again() {
        Exercises tutor = exercises("tutor");
        write(() -> tutor.upload(SampleExercise.good()));
        byte[] archive = tutor.withKey(CATARACT).archive();

        assertEquals(2, write(() -> tutor.upload(archive)).number());
        assertArrayEquals(archive, tutor.withKey(CATARACT).archive());
    }

    @Test
    void a_bad_exercise_leaves_nothing_behind() {
        Exercises tutor = exercises("tutor");
        FolderFiles bad = SampleExercise.files(SampleExercise.with("minutes: 15", "minutes: soon"));

        assertThrows(ExerciseRefused.class, () -> tutor.upload(bad));
        assertThrows(ExerciseRefused.class, () -> tutor.upload(new byte[0]));
        assertEquals(new ExercisePage(List.of(), Optional.empty()), tutor.list("", 10));
    }

    @Test
    void only_tutors_and_administrators_upload_and_see_keys() {
        Exercises trainee = exercises("trainee");

        assertThrows(NotAllowed.class, () -> trainee.upload(SampleExercise.good()));
        assertThrows(NotAllowed.class, () -> trainee.upload(new byte[0]));
        assertThrows(NotAllowed.class, () -> trainee.withKey(CATARACT));
        assertThrows(NotAllowed.class, () -> trainee.withKey(CATARACT, 1));
        assertThrows(NotAllowed.class, () -> trainee.warnings(CATARACT, 1));
        assertThrows(NotAllowed.class, () -> trainee.versions(CATARACT));
        assertThrows(NotAllowed.class, trainee::library);
        assertEquals(1, write(() -> exercises("administrator").upload(SampleExercise.good())).number());
    }

    @Test
    void the_list_is_paged_in_the_order_of_names() {
        Exercises tutor = exercises("tutor");
        for (String id : List.of("beta", "alpha", "gamma")) {
            String yaml = SampleExercise.with("id: cataract", "id: " + id);
            write(() -> tutor.upload(FolderFiles.ofTexts(id, SampleExercise.texts(yaml))));
        }

        ExercisePage first = tutor.list("", 2);
        assertEquals(List.of("alpha", "beta"), first.items().stream().map(item -> item.id().text()).toList());
        assertEquals(Optional.of(new ExerciseId("beta")), first.next());
        assertEquals(List.of("gamma"), tutor.list("beta", 2).items().stream().map(item -> item.id().text()).toList());
        assertEquals(new ExerciseSummary(new ExerciseId("alpha"), 1, "Left cataract surgery", "Ophthalmology", Level.FOUNDATION, 15,
                new Edition("5th Edition", "OPCS-4.10", "2026"), List.of("day case", "laterality")), first.items().get(0));
    }

    @Test
    void shipped_exercises_are_loaded_once_and_a_bad_one_does_not_stop_the_others() {
        FolderFiles bad = FolderFiles.ofTexts("bad", Map.of("exercise.yaml", "id: bad"));
        List<FolderFiles> shipped = List.of(bad, SampleExercise.good());

        write(() -> load(shipped));
        write(() -> load(shipped));
        assertEquals(1, exercises("trainee").find(CATARACT).orElseThrow().number());
    }

    @Test
    void a_tutors_own_version_of_a_shipped_exercise_survives_the_next_start() {
        write(() -> load(List.of(SampleExercise.good())));
        write(() -> exercises("tutor").upload(SampleExercise.files(SampleExercise.with("minutes: 15", "minutes: 20"))));
        write(() -> load(List.of(SampleExercise.good())));

        assertEquals(20, exercises("trainee").find(CATARACT).orElseThrow().exercise().notes().minutes());
    }

    @Test
    void what_candidates_get_has_nothing_of_the_key() {
        ExerciseVersion version = write(() -> exercises("tutor").upload(SampleExercise.good()));
        String json = ExerciseJson.notes(version.exercise().notes(), version.number()).toString();

        for (String secret : Set.of("H25.1", "T81.2", "Y60.0", "C75.1", "Z94.3", "The condition treated", "A symptom", "Which eye", "learning")) {
            assertFalse(json.contains(secret), secret);
        }
    }

    @Test
    void an_archive_of_an_exercise_holds_its_folder() {
        ExerciseVersion version = write(() -> exercises("tutor").upload(SampleExercise.good()));

        assertArrayEquals(Archive.write("cataract", SampleExercise.texts(SampleExercise.YAML)), version.archive());
    }

    @Test
    void the_library_shows_the_latest_version_with_who_uploaded_it_and_when() {
        write(() -> load(List.of(SampleExercise.good())));
        Exercises tutor = exercises("tutor");
        assertEquals(List.of(entry(1, Origin.SHIPPED, "leadterm")), tutor.library());

        write(() -> tutor.upload(SampleExercise.good()));
        assertEquals(List.of(entry(2, Origin.UPLOADED, "somebody")), tutor.library());
        assertEquals(List.of(entry(2, Origin.UPLOADED, "somebody"), entry(1, Origin.SHIPPED, "leadterm")), tutor.versions(CATARACT));
        assertEquals(List.of(), tutor.versions(new ExerciseId("glaucoma")));
    }

    @Test
    void a_code_that_the_active_release_lacks_is_a_warning_and_no_refusal() {
        Exercises tutor = exercises("tutor");
        write(() -> tutor.upload(SampleExercise.files(SampleExercise.with("code: Z96.1", "code: Z77.7"))));

        assertEquals(List.of(new Problem("exercise.yaml:23", "The active release has no code Z77.7.")), tutor.warnings(CATARACT, 1));
    }

    @Test
    void what_is_taken_out_of_use_is_not_begun_and_not_listed_but_stays_for_those_who_have_begun() {
        Exercises tutor = exercises("tutor");
        ExerciseVersion version = write(() -> tutor.upload(SampleExercise.good()));
        write(() -> put(tutor, Use.RETIRED, "The standard changed."));

        assertThrows(NotInUse.class, () -> exercises("trainee").begin(CATARACT));
        assertEquals(List.of(), exercises("trainee").list("", 10).items());
        assertEquals(version, exercises("trainee").find(CATARACT, 1).orElseThrow());
        assertEquals(1, tutor.library().size());
        assertEquals(new UseState(Use.RETIRED, "The standard changed.", "somebody", Optional.of(CLOCK.instant())), tutor.useState(CATARACT));
        assertEquals(List.of("exercise.release | exercise cataract |  | version 1 | uploaded",
                "exercise.use | exercise cataract | inUse | retired | The standard changed."), deeds);
    }

    @Test
    void what_is_brought_back_can_be_begun_again() {
        Exercises tutor = exercises("tutor");
        write(() -> tutor.upload(SampleExercise.good()));
        write(() -> put(tutor, Use.RETIRED, "By mistake."));
        write(() -> put(tutor, Use.IN_USE, ""));

        assertEquals(1, exercises("trainee").begin(CATARACT).number());
        assertEquals(1, exercises("trainee").list("", 10).items().size());
    }

    @Test
    void anybody_may_report_an_exercise_and_then_only_tutors_see_it() {
        write(() -> exercises("tutor").upload(SampleExercise.good()));
        write(() -> put(exercises("trainee"), Use.REPORTED, "A surname in the letter."));

        assertThrows(UnknownExercise.class, () -> exercises("trainee").seen(CATARACT));
        assertEquals(1, exercises("tutor").seen(CATARACT).number());
        assertThrows(NotAllowed.class, () -> exercises("trainee").put(CATARACT, Use.IN_USE, ""));
        assertThrows(NotAllowed.class, () -> exercises("trainee").put(CATARACT, Use.RETIRED, "Too hard."));
    }

    @Test
    void nothing_is_taken_out_of_use_without_a_reason() {
        write(() -> exercises("tutor").upload(SampleExercise.good()));

        assertThrows(ExerciseRefused.class, () -> exercises("tutor").put(CATARACT, Use.RETIRED, " "));
        write(() -> assertThrows(UnknownExercise.class, () -> exercises("tutor").put(new ExerciseId("glaucoma"), Use.RETIRED, "Old.")));
        assertEquals(Use.IN_USE, exercises("tutor").use(CATARACT));
    }

    private boolean put(Exercises exercises, Use use, String why) {
        exercises.put(CATARACT, use, why);
        return true;
    }

    private static LibraryEntry entry(int version, Origin origin, String by) {
        return new LibraryEntry(new ExerciseSummary(CATARACT, version, "Left cataract surgery", "Ophthalmology", Level.FOUNDATION, 15,
                new Edition("5th Edition", "OPCS-4.10", "2026"), List.of("day case", "laterality")), origin, by, CLOCK.instant());
    }

    private boolean load(List<FolderFiles> folders) {
        new ShippedExercises(exercises("")).load(folders);
        return true;
    }

    private <T> T write(Supplier<T> work) {
        database.getTransaction().begin();
        T result = work.get();
        database.getTransaction().commit();
        return result;
    }

    private Exercises exercises(String role) {
        Principal principal = () -> "somebody";
        SecurityContext caller = (SecurityContext) Proxy.newProxyInstance(ExercisesTest.class.getClassLoader(),
                new Class<?>[] {SecurityContext.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "isCallerInRole" -> role.equals(arguments[0]);
                    case "getCallerPrincipal" -> principal;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        ExerciseCounters counters = new ExerciseCounters();
        counters.database = database;
        VersionRows rows = new VersionRows(counters);
        rows.rows = database;
        return new Exercises(rows, CLOCK, caller, (action, subject, before, after, why) -> deeds.add(
                String.join(" | ", action, subject, before, after, why)), BOOKS, new Rules(CLOCK));
    }
}
