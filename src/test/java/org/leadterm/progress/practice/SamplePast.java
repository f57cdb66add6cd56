package org.leadterm.progress.practice;

import java.util.List;
import org.leadterm.people.PersonId;
import org.leadterm.progress.Line;
import org.leadterm.progress.Period;
import org.leadterm.progress.Records;
import org.leadterm.progress.Work;

/** Records of one person, without a database. */
final class SamplePast extends Records {
    private final Past past;

    SamplePast(Past past) {
        this.past = past;
    }

    @Override
    public List<Work> works(PersonId person, Period period) {
        return past.works();
    }

    @Override
    public List<Line> lines(PersonId person, Period period) {
        return past.lines();
    }
}
