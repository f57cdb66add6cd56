package org.leadterm.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/**
 * A cohort of four: one who sits in a browser, and three who do it over the API.
 *
 * @param others their user names
 */
record Intake(Site site, Person sitter, String cohort, List<String> others) {

    static Intake of(Site site, Person tutor) {
        Person sitter = site.person("trainee");
        Api boss = site.server().administrator();
        String cohort = boss.post("/cohorts", Json.object("name", "Intake of " + sitter.name())).expect(201).json().get("id").asText();
        List<String> others = List.of("a.finch", "b.marlow", "c.odell");
        String list = "name,displayName\n" + sitter.name() + ",\na.finch,Ada Finch\nb.marlow,Ben Marlow\nc.odell,Cara Odell\n";
        boss.upload("/cohorts/" + cohort + "/members?missing=create", "text/csv", list.getBytes(StandardCharsets.UTF_8)).expect(200);
        boss.post("/cohorts/" + cohort + "/tutors", Json.object("name", tutor.name())).expect(201);
        return new Intake(site, sitter, cohort, others);
    }

    /** All but the last. */
    void othersBegin(String sitting) {
        JsonNode candidates = site.server().administrator().get("/sittings/" + sitting + "/candidates").expect(200).json().get("items");
        List<String> seats = new ArrayList<>();
        candidates.forEach(one -> seats.add(one.get("name").asText() + " " + one.get("id").asText()));
        others.subList(0, others.size() - 1).forEach(name -> {
            String seat = seats.stream().filter(each -> each.startsWith(name + " ")).findFirst().orElseThrow().split(" ")[1];
            site.server().known(name).post("/sittings/" + sitting + "/candidates/" + seat + "/start", Json.object()).expect(200);
        });
    }
}
