package org.leadterm.shell.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Turns whatever ends a call of the API early into a problem document; the unexpected is logged once, here. */
@Provider
public class ApiErrors implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var known = Refusals.answer(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            Response own = web.getResponse();
            Response answer = ProblemJson.answer(own.getStatus(), Mishap.sentence(own.getStatus(), ""), List.of());
            Object allow = own.getHeaderString("Allow");
            return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
        }
        String reference = Mishap.log("An API call failed", thrown);
        return ProblemJson.answer(500, Mishap.sentence(500, reference), List.of());
    }
}
