package org.leadterm.assessment.paper.shelf;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.paper.PaperJson;
import org.leadterm.assessment.paper.PaperLine;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** Papers over the API, for tutors. */
@Path("/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {
    private final Papers papers;
    private final CurrentPerson caller;

    @Inject
    PaperResource(Papers papers, CurrentPerson caller) {
        this.papers = papers;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected PaperResource() {
        this(null, null);
    }

    @GET
    public String list() {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        papers.all().forEach(line -> items.add(line(line)));
        return json.putNull("next").toString();
    }

    @GET
    @Path("/templates")
    public String templates() {
        caller.require(Role.TUTOR);
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        Templates.shipped().forEach(paper -> items.add(PaperJson.write(paper)));
        return json.putNull("next").toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response store(InputStream body) {
        caller.require(Role.TUTOR);
        PaperVersion stored = papers.store(PaperReader.read(Fields.of(body)));
        return Response.status(Response.Status.CREATED).entity(whole(stored)).build();
    }

    @GET
    @Path("/{id}")
    public String find(@PathParam("id") String id, @QueryParam("version") @DefaultValue("0") int version) {
        Optional<PaperVersion> found = PaperId.parse(id).flatMap(paper -> version == 0 ? papers.find(paper) : papers.find(paper, version));
        caller.require(Role.TUTOR);
        return whole(found.orElseThrow(() -> new NotThere("paper", id)));
    }

    private static String whole(PaperVersion stored) {
        return PaperJson.write(stored.paper()).put("version", stored.number()).put("by", stored.by()).put("at", stored.at().toString()).toString();
    }

    private static ObjectNode line(PaperLine line) {
        return Json.object().put("id", line.id()).put("version", line.version()).put("title", line.title()).put("minutes", line.minutes())
                .put("by", line.by()).put("at", line.at().toString());
    }
}
