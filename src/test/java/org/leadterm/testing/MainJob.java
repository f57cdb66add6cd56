package org.leadterm.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

/** An exercise is uploaded, tried by a trainee and marked: what must work on every database, and last. */
final class MainJob {
    private final Server server;
    private Api tutor;
    private Api trainee;
    private String handedIn;
    private String open;
    private JsonNode sheet;

    MainJob(Server server) {
        this.server = server;
    }

    void isDone() {
        tutor = server.person("tutor-one", "tutor");
        assertEquals(Json.object("id", SmallExercise.ID, "version", 1),
                tutor.upload("/exercises", "application/zip", SmallExercise.archive()).expect(201).json());
        JsonNode unkept = tutor.post("/exercises/" + SmallExercise.ID + "/mark", SmallExercise.answer()).expect(200).json();
        assertEquals(Json.object("awarded", "7/2", "available", "4", "percent", "87.5"), unkept.get("marks"));

        trainee = server.person("trainee-one", "trainee");
        handedIn = attempt();
        assertEquals(1, trainee.save(handedIn, 0, SmallExercise.answer("a first thought")).expect(200).json().get("version").asInt());
        trainee.save(handedIn, 0, SmallExercise.answer("stale")).expect(412);
        trainee.saveUnconditionally(handedIn, SmallExercise.answer()).expect(428);
        trainee.get("/attempts/" + handedIn + "/result").expect(409);
        assertEquals(2, trainee.save(handedIn, 1, SmallExercise.answer()).expect(200).json().get("version").asInt());
        trainee.submit(handedIn, 1).expect(412);
        assertEquals(Json.object("state", "submitted"), trainee.submit(handedIn, 2).expect(200).json());
        trainee.submit(handedIn, 2).expect(200);
        trainee.save(handedIn, 2, SmallExercise.answer("too late")).expect(409);

        open = attempt();
        trainee.save(open, 0, SmallExercise.answer()).expect(200);
        sheet = trainee.get("/attempts/" + handedIn + "/result").expect(200).json();
        assertEquals(unkept, sheet);
        isStillThere();
    }

    /** The same after a restart. */
    void isStillThere() {
        assertEquals(sheet, trainee.get("/attempts/" + handedIn + "/result").expect(200).json());
        assertEquals(sheet, tutor.get("/attempts/" + handedIn + "/result").expect(200).json());
        JsonNode stored = trainee.get("/attempts/" + open).expect(200).json();
        assertEquals(SmallExercise.answer(), stored.get("answer"));
        assertEquals("open", stored.get("state").asText());
        JsonNode notes = trainee.get("/exercises/" + SmallExercise.ID).expect(200).json();
        assertEquals(1, notes.get("version").asInt());
        assertEquals(SmallExercise.letter(), notes.at("/documents/0/text").asText());
        server.nobody().get("/attempts/" + open).expect(401);
        server.administrator().get("/attempts/" + open).expect(404);
    }

    private String attempt() {
        return trainee.post("/attempts", Json.object("exercise", SmallExercise.ID)).expect(201).json().get("id").asText();
    }
}
