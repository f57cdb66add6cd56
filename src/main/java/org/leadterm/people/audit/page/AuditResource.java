package org.leadterm.people.audit.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditLines;
import org.leadterm.people.audit.AuditSearch;
import org.leadterm.people.request.MalformedRequest;

/** The audit trail, for administrators. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    private static final int MOST = 200;
    private final CurrentPerson current;
    private final AuditLines lines;

    protected AuditResource() {
        this(null, null);
    }

    @Inject
    AuditResource(CurrentPerson current, AuditLines lines) {
        this.current = current;
        this.lines = lines;
    }

    @GET
    public String list(@QueryParam("who") @DefaultValue("") String who, @QueryParam("action") @DefaultValue("") String action,
            @QueryParam("subject") @DefaultValue("") String subject, @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("until") @DefaultValue("") String until, @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        current.require(Role.ADMINISTRATOR);
        AuditSearch search = new AuditSearch(who, action, subject, moment(from, AuditSearch.ALL.from()), moment(until, AuditSearch.ALL.until()));
        return AuditJson.page(lines.page(search, number("cursor", cursor, Long.MAX_VALUE, Long.MAX_VALUE), (int) number("limit", limit, 0, MOST)));
    }

    @GET
    @Path("/check")
    public String check() {
        return AuditJson.report(lines.check());
    }

    private static Instant moment(String text, Instant otherwise) {
        try {
            return text.isEmpty() ? otherwise : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedRequest("from and until are moments such as 2026-03-04T09:00:00Z.");
        }
    }

    private static long number(String what, String text, long otherwise, long most) {
        try {
            long number = text.isEmpty() ? otherwise : Long.parseLong(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new MalformedRequest(what + " is a number.");
        }
        throw new MalformedRequest(what + " is from 1 to " + most + ".");
    }
}
