package org.leadterm.shell.error;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The body of every error of the API: {@code application/problem+json} (RFC 9457). */
final class ProblemJson {
    static final String TYPE = "application/problem+json";

    /** One of several things that are wrong, and its place. */
    record Entry(String where, String text) {
    }

    private ProblemJson() {
    }

    static Response answer(int status, String detail, List<Entry> problems) {
        return Response.status(status).type(TYPE).entity(text(status, detail, problems)).build();
    }

    static String text(int status, String detail, List<Entry> problems) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", "about:blank").put("title", title(status)).put("status", status).put("detail", detail);
        if (!problems.isEmpty()) {
            var list = body.putArray("problems");
            problems.forEach(problem -> list.addObject().put("where", problem.where()).put("text", problem.text()));
        }
        return body.toString();
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return switch (status) {
            case 422 -> "Unprocessable Content";
            case 428 -> "Precondition Required";
            default -> known == null ? "Error" : known.getReasonPhrase();
        };
    }
}
