package org.leadterm.exercise;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadterm.exercise.json.Json;

/** Exercises as the API shows them to everybody who is signed in. It is made of records that have no answer key. */
public final class ExerciseJson {
    private ExerciseJson() {
    }

    static ObjectNode page(ExercisePage page) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        page.items().forEach(item -> items.add(summary(item)));
        page.next().ifPresentOrElse(next -> json.put("next", next.text()), () -> json.putNull("next"));
        return json;
    }

    public static ObjectNode notes(ExerciseNotes notes, int version) {
        ObjectNode json = summary(ExerciseSummary.of(notes, version));
        ArrayNode documents = json.putArray("documents");
        notes.documents().forEach(document -> documents.addObject().put("id", document.id()).put("kind", document.kind())
                .put("title", document.title()).put("text", document.text()));
        ArrayNode episodes = json.putArray("episodes");
        notes.episodes().forEach(episode -> {
            ObjectNode one = episodes.addObject().put("title", episode.title());
            ObjectNode admission = one.putObject("admission");
            episode.admission().forEach(admission::put);
        });
        return json;
    }

    private static ObjectNode summary(ExerciseSummary summary) {
        ObjectNode json = Json.object().put("id", summary.id().text()).put("version", summary.version()).put("title", summary.title())
                .put("specialty", summary.specialty()).put("level", summary.level().id()).put("minutes", summary.minutes());
        ArrayNode tags = json.putArray("tags");
        summary.tags().forEach(tags::add);
        edition(json.putObject("edition"), summary.edition());
        return json;
    }

    /** The year of the standards is a number, as in the file. */
    private static void edition(ObjectNode json, Edition edition) {
        json.put("icd10", edition.icd10()).put("opcs4", edition.opcs4());
        if (edition.standards().matches("[0-9]{1,9}")) {
            json.put("standards", Integer.parseInt(edition.standards()));
        } else {
            json.put("standards", edition.standards());
        }
    }
}
