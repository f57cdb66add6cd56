package org.leadterm.people.trace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who opened one's own record. */
@Path("/me/traces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TraceResource {
    private static final int MOST = 1000;
    private final Traces traces;

    protected TraceResource() {
        this(null);
    }

    @Inject
    TraceResource(Traces traces) {
        this.traces = traces;
    }

    @GET
    public String mine() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        traces.mine(MOST).forEach(trace -> items.addObject().put("reader", trace.reader().displayName()).put("what", trace.what())
                .put("at", trace.at().toString()));
        json.putNull("next");
        return json.toString();
    }
}
