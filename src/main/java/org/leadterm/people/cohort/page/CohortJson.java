package org.leadterm.people.cohort.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.cohort.ImportPlan;
import org.leadterm.people.request.RequestBody;

/** Cohorts in the API's JSON. */
final class CohortJson {
    private CohortJson() {
    }

    static CohortName cohortName(String body) {
        return CohortName.parse(text(body, "name"));
    }

    static PersonName personName(String body) {
        return PersonName.parse(text(body, "name")).orElseThrow(() -> new PersonRefused("name", PersonName.RULE + "."));
    }

    static String why(String body) {
        RequestBody fields = RequestBody.of(body.isBlank() ? "{}" : body, Set.of("why"));
        String why = fields.optionalText("why");
        fields.refuseIfWrong(List::of);
        return why;
    }

    private static String text(String body, String field) {
        RequestBody fields = RequestBody.of(body, Set.of(field));
        String text = fields.text(field);
        fields.refuseIfWrong(List::of);
        return text;
    }

    static String list(List<CohortEntry> entries) {
        ObjectNode json = object();
        ArrayNode items = json.putArray("items");
        entries.forEach(entry -> items.addObject().put("id", entry.id().text()).put("name", entry.name().text()).put("archived", entry.archived())
                .put("tutors", entry.tutors()).put("members", entry.members()));
        json.putNull("next");
        return json.toString();
    }

    static String cohort(Cohort cohort) {
        ObjectNode json = object().put("id", cohort.id().text()).put("name", cohort.name().text()).put("archived", cohort.archived());
        people(json.putArray("tutors"), cohort.tutors());
        people(json.putArray("members"), cohort.members());
        return json.toString();
    }

    static String plan(ImportPlan plan, boolean done) {
        ObjectNode json = object().put("done", done);
        ArrayNode rows = json.putArray("rows");
        plan.rows().forEach(row -> rows.addObject().put("line", row.line()).put("name", row.name().text()).put("displayName", row.displayName())
                .put("outcome", row.outcome().name().toLowerCase(Locale.ROOT)));
        ArrayNode problems = json.putArray("problems");
        for (Problem problem : plan.problems()) {
            problems.addObject().put("where", problem.where()).put("text", problem.text());
        }
        return json.toString();
    }

    private static void people(ArrayNode array, List<Person> people) {
        people.forEach(person -> array.addObject().put("name", person.name().text()).put("displayName", person.displayName()));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
