package org.leadterm.exercise.gate;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.SampleFolders;
import org.leadterm.exercise.SampleWorkshop;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.Drafts;
import org.leadterm.exercise.draft.ReleaseGate;
import org.leadterm.exercise.draft.SampleDrafts;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** A draft of ada's at the gate, on a database of its own whose deeds are done in one transaction each. */
final class SampleGateway {
    static final ExerciseId CATARACT = new ExerciseId("cataract");
    final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    final Database database = Database.h2();
    final SampleWorkshop workshop = new SampleWorkshop(database, clock);
    final Exercises exercises = workshop.exercises();
    final Drafts drafts;
    final SignOffs signOffs;
    final Findings findings;
    final Reports reports;
    private final Reports listed;
    private final DraftId draft;

    SampleGateway() {
        AtomicReference<ReleaseGate> installed = new AtomicReference<>();
        drafts = SampleDrafts.of(database, clock, workshop, exercises, installed::get);
        GateStates states = database.connect(new GateStates(workshop.caller()));
        signOffs = new SignOffs(clock, drafts, states, workshop.deeds()) {
            @Override
            public GateState state(DraftId id) {
                return done(() -> super.state(id));
            }

            @Override
            public List<GateState> waiting() {
                return done(() -> super.waiting());
            }

            @Override
            public void request(DraftId id, int number) {
                does(() -> super.request(id, number));
            }

            @Override
            public void sign(DraftId id, int number, String statement) {
                does(() -> super.sign(id, number, statement));
            }
        };
        findings = new Findings(clock, drafts, states, workshop.deeds()) {
            @Override
            public int replace(DraftId id, int number, Found one, String surrogate) {
                return done(() -> super.replace(id, number, one, surrogate));
            }

            @Override
            public int moveDates(DraftId id, int number) {
                return done(() -> super.moveDates(id, number));
            }

            @Override
            public void keep(DraftId id, int number, List<Found> chosen, String reason) {
                does(() -> super.keep(id, number, chosen, reason));
            }
        };
        reports = database.connect(new Reports(clock, workshop.caller(), exercises, workshop.deeds()));
        listed = new Reports(clock, workshop.caller(), exercises, workshop.deeds()) {
            @Override
            public List<SuspectedReport> open() {
                return done(() -> reports.open());
            }

            @Override
            public List<SuspectedReport> settled() {
                return done(() -> reports.settled());
            }

            @Override
            public void putBack(String report, String why) {
                does(() -> reports.putBack(report, why));
            }
        };
        installed.set(signOffs);
        database.transaction(() -> exercises.upload(FolderFiles.ofTexts(CATARACT.text(), SampleFolders.cataract())));
        draft = database.transaction(() -> drafts.revise(CATARACT)).id();
    }

    GateView view() {
        return new GateView(signOffs, findings, drafts);
    }

    SignOffsView list() {
        return new SignOffsView(signOffs, listed);
    }

    /** As the container does it: one transaction for what is asked for, and none inside another. */
    private <T> T done(Supplier<T> deed) {
        return database.entities().getTransaction().isActive() ? deed.get() : database.transaction(deed);
    }

    private void does(Runnable deed) {
        done(() -> {
            deed.run();
            return null;
        });
    }

    DraftId draft() {
        return draft;
    }

    void become(String tutor) {
        workshop.become(tutor, "tutor");
    }

    /** The first document says this, the others nothing, and the key rests on no words. */
    void write(String first) {
        Draft now = database.transaction(() -> drafts.find(draft));
        List<DraftDocument> documents = now.content().documents().stream()
                .map(document -> document.saying(document.equals(now.content().documents().get(0)) ? first : "Nothing.")).toList();
        DraftContent content = now.content().with(documents).having(now.content().episodes().stream().map(SampleGateway::withoutEvidence).toList());
        database.transaction(() -> drafts.save(draft, now.number(), content));
    }

    void report(String why) {
        workshop.become("mary", "trainee");
        database.transaction(() -> reports.report(CATARACT, "Clinic letter", why));
        become("ada");
    }

    void close() {
        database.close();
    }

    private static DraftEpisode withoutEvidence(DraftEpisode episode) {
        DraftEpisode changed = episode;
        for (Classification classification : Classification.values()) {
            changed = changed.with(classification, changed.items(classification).stream().map(item -> item.resting(List.of())).toList());
        }
        return changed;
    }
}
