package org.leadterm.assessment.sitting.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.BoardLine;
import org.leadterm.assessment.sitting.watch.Incident;
import org.leadterm.assessment.sitting.watch.Message;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;

/** Sittings and their people as JSON; nothing of a paper's questions. */
final class SittingJson {
    private SittingJson() {
    }

    static ObjectNode sitting(Sitting sitting) {
        ObjectNode json = head(sitting).put("cohort", sitting.cohort().orElse(null)).put("setBy", sitting.by()).put("setAt", sitting.at().toString());
        json.set("release", release(sitting.release()));
        return json;
    }

    /** As far as candidates see it. */
    private static ObjectNode head(Sitting sitting) {
        return Json.object().put("id", sitting.id().text()).put("title", sitting.title()).put("countsFor", sitting.countsFor())
                .put("paper", sitting.paper().text()).put("paperVersion", sitting.paperVersion())
                .put("opensAt", sitting.window().opens().toString()).put("closesAt", text(sitting.window().closes()))
                .put("minutes", sitting.minutes()).put("endedAt", text(sitting.ended()));
    }

    static ObjectNode seat(Seat seat) {
        Candidate candidate = seat.candidate();
        ObjectNode json = person(candidate);
        json.set("sitting", head(seat.sitting()));
        json.put("paused", seat.paused()).put("secondsLeft", seconds(seat.left())).put("serverTime", seat.now().toString());
        Release release = seat.sitting().release();
        json.putObject("released").put("marks", release.marksAt(seat.now())).put("sheets", release.sheetsAt(seat.now()))
                .put("keys", release.keysAt(seat.now()));
        return json;
    }

    /** Without marks: those are released. */
    private static ObjectNode person(Candidate candidate) {
        ObjectNode json = Json.object().put("id", candidate.id().text()).put("name", candidate.name()).put("displayName", candidate.displayName())
                .put("state", candidate.state().id()).put("startedAt", text(candidate.started())).put("deadline", text(candidate.deadline()))
                .put("submittedAt", text(candidate.submitted())).put("submittedBy", candidate.how().map(HandIn::id).orElse(null));
        json.putObject("extra").put("minutes", candidate.extra().minutes()).put("percent", candidate.extra().percent());
        return json;
    }

    /** For tutors. */
    static ObjectNode candidate(Candidate candidate) {
        return person(candidate).put("seenAt", text(candidate.seen())).put("unsavedSince", text(candidate.unsavedSince()))
                .put("awarded", candidate.awarded().map(Fraction::toString).orElse(null))
                .put("available", candidate.available().map(Fraction::toString).orElse(null))
                .put("passed", candidate.passed().orElse(null)).put("awaiting", candidate.awaiting());
    }

    static ObjectNode board(Board board) {
        ObjectNode json = list(board.lines(), SittingJson::line).put("serverTime", board.now().toString());
        ArrayNode extensions = json.putArray("extensions");
        board.extensions().forEach(each -> extensions.add(remark(each.remark(), "why").put("candidate", each.candidate().orElse(null))
                .put("minutes", each.by().toMinutes())));
        ArrayNode pauses = json.putArray("pauses");
        board.pauses().forEach(each -> pauses.add(remark(each.remark(), "why").put("candidate", each.candidate().orElse(null))
                .put("until", text(each.until()))));
        return json;
    }

    private static ObjectNode line(BoardLine line) {
        return candidate(line.candidate()).put("answered", line.answered()).put("flagged", line.flagged()).put("parts", line.parts())
                .put("savedAt", text(line.lastSaved())).put("paused", line.paused()).put("secondsLeft", seconds(line.left()));
    }

    static ObjectNode incident(Incident incident) {
        return remark(incident.remark(), "what").put("id", incident.id()).put("candidate", incident.candidate().orElse(null))
                .put("closedAt", text(incident.closed()));
    }

    static ObjectNode message(Message message) {
        ObjectNode json = told(message).put("candidate", message.candidate().orElse(null));
        ArrayNode read = json.putArray("readBy");
        new TreeMap<>(message.read()).forEach((candidate, at) -> read.addObject().put("candidate", candidate).put("at", at.toString()));
        return json;
    }

    /** As the candidate sees it: nothing of others. */
    static ObjectNode message(Message message, CandidateId candidate) {
        return told(message).put("readAt", text(message.readBy(candidate)));
    }

    private static ObjectNode told(Message message) {
        return remark(message.remark(), "text").put("id", message.id());
    }

    static ObjectNode release(Release release) {
        return Json.object().put("marks", text(release.marks())).put("sheets", text(release.sheets())).put("keys", text(release.keys()));
    }

    static ObjectNode remark(Remark remark, String name) {
        return Json.object().put(name, remark.text()).put("by", remark.by()).put("at", remark.at().toString());
    }

    static <T> ObjectNode list(Collection<T> all, Function<T, ObjectNode> each) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        all.forEach(one -> items.add(each.apply(one)));
        return json.putNull("next");
    }

    static String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }

    private static Long seconds(Optional<Duration> left) {
        return left.map(Duration::toSeconds).orElse(null);
    }
}
