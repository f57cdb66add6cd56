package org.leadterm.exercise.alarm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.leadterm.exercise.json.Json;

/** The alarms that nobody has looked at, for tutors and administrators. Public because the JAX-RS runtime calls no methods of other classes. */
@Path("/alarms")
@RequestScoped
@Produces("application/json")
public class AlarmsResource {
    private final EditionAlarms alarms;

    @Inject
    AlarmsResource(EditionAlarms alarms) {
        this.alarms = alarms;
    }

    /** For the container's proxy. */
    protected AlarmsResource() {
        this(null);
    }

    @GET
    public String open() {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        alarms.open().forEach(alarm -> items.add(Json.object().put("id", alarm.id()).put("exercise", alarm.exercise().text())
                .put("title", alarm.title()).put("classification", alarm.classification().id()).put("release", alarm.release())
                .put("raisedAt", alarm.raisedAt().toString()).set("codes", ChangesJson.write(alarm.changes()))));
        return json.putNull("next").toString();
    }
}
