package org.leadterm.attempt.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadterm.attempt.Attempt;
import org.leadterm.exercise.EpisodeNotes;
import org.leadterm.exercise.ExerciseNotes;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.page.EpisodeText;
import org.leadterm.exercise.page.NotePage;

/** What the desk's page is given to begin with: the notes and the headings, nothing of the answer key. */
final class DeskPage {
    private DeskPage() {
    }

    /** @param seat where the sitting is in the API that this is a part of; empty in practice */
    static String json(Attempt attempt, ExerciseVersion version, String pass, String seat) {
        ExerciseNotes notes = version.exercise().notes();
        ObjectNode page = JsonNodeFactory.instance.objectNode().put("attempt", attempt.id().text()).put("token", pass).put("title", notes.title())
                .put("exercise", notes.id().text())
                .put("sheet", "attempts/" + attempt.id()).put("minutes", notes.minutes())
                .put("about", attempt.candidate().isPresent() ? "Part of a sitting" : "Practice · version " + version.number());
        attempt.candidate().ifPresent(candidate -> page.put("paper", "sit/part/" + attempt.id()).put("seat", seat));
        ArrayNode documents = page.putArray("documents");
        notes.documents().forEach(document -> documents.addObject().put("id", document.id()).put("title", document.title())
                .put("html", NotePage.html(document)));
        ArrayNode episodes = page.putArray("episodes");
        for (int at = 0; at < notes.episodes().size(); at++) {
            EpisodeNotes episode = notes.episodes().get(at);
            episodes.addObject().put("title", episode.title())
                    .put("told", EpisodeText.of(at, notes.episodes().size(), episode.title(), episode.admission()));
        }
        return page.toString();
    }
}
