package org.leadterm.shell;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever ends a call of the API early into a problem document; the unexpected is logged once, here. */
@Provider
public class ApiErrors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ApiErrors.class.getName());

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
            Response answer = ProblemJson.answer(own.getStatus(), detail(own.getStatus()), List.of());
            Object allow = own.getHeaderString("Allow");
            return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "An API call failed, reference " + reference, thrown);
        return ProblemJson.answer(500, "Something went wrong on our side; nothing was changed. Reference " + reference + ".", List.of());
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The call is malformed.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "The answer cannot be given in the form asked for.";
            case 415 -> "The body's content type is not taken here.";
            default -> "The call was refused.";
        };
    }
}
