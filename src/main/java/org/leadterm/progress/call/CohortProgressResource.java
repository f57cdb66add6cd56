package org.leadterm.progress.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.UnknownCohort;
import org.leadterm.progress.CohortRecords;
import org.leadterm.progress.Period;

/** A cohort's progress, for its tutors and for administrators. */
@Path("/cohorts/{id}/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CohortProgressResource {
    private static final int LONGEST_ID = 36;
    private final CurrentPerson caller;
    private final CohortRecords records;
    private final Clock clock;

    @Inject
    CohortProgressResource(CurrentPerson caller, CohortRecords records, Clock clock) {
        this.caller = caller;
        this.records = records;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected CohortProgressResource() {
        this(null, null, null);
    }

    @GET
    public String progress(@PathParam("id") String id, @QueryParam("weeks") @DefaultValue("") String weeks,
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("until") @DefaultValue("") String until) {
        caller.require(Role.TUTOR);
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new UnknownCohort(id);
        }
        Period period = PeriodQuery.read(weeks, from, until, clock.instant());
        return CohortProgressJson.write(period, records.of(new CohortId(id), period));
    }
}
