package org.leadterm.progress.threshold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.leadterm.marking.Group;
import org.leadterm.progress.chart.Percent;

/** Thresholds as they are stored, in tenths of a percent. */
@Entity(name = "AuditLevel")
@Table(name = "audit_level")
class AuditLevelRow {
    @Id
    private String id;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    @Column(name = "valid_year")
    private String year;
    private String source;
    @Column(name = "primary_diagnosis")
    private int primaryDiagnosis;
    @Column(name = "secondary_diagnosis")
    private int secondaryDiagnosis;
    @Column(name = "primary_procedure")
    private int primaryProcedure;
    @Column(name = "secondary_procedure")
    private int secondaryProcedure;
    @Column(name = "sample_size")
    private Integer sample;
    private boolean shown;
    @Version
    private long version;

    protected AuditLevelRow() {
    }

    AuditLevelRow(AuditLevel level) {
        this.id = level.id().text();
        this.shown = level.shown();
        become(level);
    }

    /** Takes everything but whether it is shown. */
    final void become(AuditLevel level) {
        name = level.name();
        nameKey = key(level.name());
        year = level.year();
        source = level.source();
        primaryDiagnosis = level.least(Group.PRIMARY_DIAGNOSIS).tenths();
        secondaryDiagnosis = level.least(Group.SECONDARY_DIAGNOSIS).tenths();
        primaryProcedure = level.least(Group.PRIMARY_PROCEDURE).tenths();
        secondaryProcedure = level.least(Group.SECONDARY_PROCEDURE).tenths();
        sample = level.sample().isPresent() ? level.sample().getAsInt() : null;
    }

    void show(boolean now) {
        shown = now;
    }

    AuditLevel level() {
        Map<Group, Percent> least = new EnumMap<>(Map.of(Group.PRIMARY_DIAGNOSIS, new Percent(primaryDiagnosis),
                Group.SECONDARY_DIAGNOSIS, new Percent(secondaryDiagnosis), Group.PRIMARY_PROCEDURE, new Percent(primaryProcedure),
                Group.SECONDARY_PROCEDURE, new Percent(secondaryProcedure)));
        return new AuditLevel(new LevelId(id), name, year, source, least, sample == null ? OptionalInt.empty() : OptionalInt.of(sample), shown, version);
    }

    /** Names that differ only in case are the same. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
