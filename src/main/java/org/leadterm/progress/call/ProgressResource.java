package org.leadterm.progress.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonId;
import org.leadterm.progress.Line;
import org.leadterm.progress.Period;
import org.leadterm.progress.Readiness;
import org.leadterm.progress.Records;
import org.leadterm.progress.Work;
import org.leadterm.progress.threshold.AuditLevels;

/** One's own progress. */
@Path("/me/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {
    private final CurrentPerson caller;
    private final Records records;
    private final AuditLevels levels;
    private final Clock clock;

    @Inject
    ProgressResource(CurrentPerson caller, Records records, AuditLevels levels, Clock clock) {
        this.caller = caller;
        this.records = records;
        this.levels = levels;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected ProgressResource() {
        this(null, null, null, null);
    }

    @GET
    public String progress(@QueryParam("weeks") @DefaultValue("") String weeks, @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("until") @DefaultValue("") String until) {
        PersonId me = caller.get().id();
        Period period = PeriodQuery.read(weeks, from, until, clock.instant());
        List<Work> all = records.works(me, Period.ALL);
        List<Work> works = all.stream().filter(work -> period.holds(work.handedIn())).toList();
        List<Line> lines = records.lines(me, period);
        return ProgressJson.write(period, works, lines, levels.shown(), Readiness.practical(all), Readiness.theory(records.theory(me, Period.ALL)));
    }
}
