package org.leadterm.assessment.sitting.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.outcome.HandMarks;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** Marks given by a person, over the API: where the engine gave none, or in place of its own. */
@Path("/sittings/{id}/candidates/{candidate}/marks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MarksResource {
    private static final int MOST_ITEMS = 10_000;
    private final HandMarks marks;
    private final CurrentPerson caller;

    @Inject
    MarksResource(HandMarks marks, CurrentPerson caller) {
        this.marks = marks;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected MarksResource() {
        this(null, null);
    }

    /** Answers with what the whole paper comes to now. */
    @POST
    public String mark(@PathParam("id") String id, @PathParam("candidate") String candidate, InputStream body) {
        caller.require(Role.TUTOR);
        Fields fields = Fields.of(body);
        int number = fields.number("number", 1, MOST_ITEMS);
        Optional<Fraction> awarded = fields.fraction("awarded");
        if (awarded.isEmpty()) {
            fields.problem("awarded", "must be a number such as 2, \"1.5\" or \"9/10\".");
        }
        String why = fields.text("why", Remark.LONGEST);
        fields.orRefuse();
        CandidateId whose = SittingRequests.candidate(candidate);
        ObjectNode total = ResultJson.total(marks.mark(SittingRequests.sitting(id), whose, number, awarded.orElse(Fraction.ZERO), why));
        return total.put("candidate", whose.text()).toString();
    }
}
