package org.leadterm.exercise.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeChange;
import org.leadterm.exercise.ExerciseId;

/** Alarms without a database and without rights. */
public final class SampleAlarms extends EditionAlarms {
    private static final Instant NOW = Instant.parse("2026-03-04T09:30:00Z");
    private final List<EditionAlarm> open = new ArrayList<>();
    private final List<EditionAlarm> looked = new ArrayList<>();

    /** As many open ones as that. */
    public static SampleAlarms of(int number) {
        SampleAlarms alarms = new SampleAlarms();
        for (int at = 1; at <= number; at++) {
            alarms.open.add(new EditionAlarm("alarm-" + at, new ExerciseId("exercise-" + at), "Exercise " + at, Classification.ICD10, "April 2026",
                    List.of(new CodeChange(Code.icd10("H25.1"), CodeChange.Kind.RENAMED, Optional.of("Fog"), Optional.of("Cloud")),
                            new CodeChange(Code.icd10("H26.9"), CodeChange.Kind.GONE, Optional.of("Mist"), Optional.empty())), NOW, Optional.empty()));
        }
        return alarms;
    }

    @Override
    public List<EditionAlarm> open() {
        return List.copyOf(open);
    }

    @Override
    public List<EditionAlarm> lookedAt() {
        return List.copyOf(looked);
    }

    @Override
    public EditionAlarm look(String id, String note) {
        EditionAlarm alarm = open.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new UnknownAlarm(id));
        open.remove(alarm);
        looked.add(0, new EditionAlarm(alarm.id(), alarm.exercise(), alarm.title(), alarm.classification(), alarm.release(), alarm.changes(),
                alarm.raisedAt(), Optional.of(new EditionAlarm.Look("ada", NOW, note))));
        return looked.get(0);
    }
}
