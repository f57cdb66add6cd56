package org.leadterm.assessment.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.assessment.sitting.room.Sittings;
import org.leadterm.assessment.sitting.room.Timings;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.BoardLine;
import org.leadterm.assessment.sitting.watch.Boards;
import org.leadterm.assessment.sitting.watch.Incident;
import org.leadterm.assessment.sitting.watch.Incidents;
import org.leadterm.assessment.sitting.watch.Message;
import org.leadterm.assessment.sitting.watch.Messages;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.file.Problem;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;

/** A sitting of three without a database: one has saved, one waits for a receipt, one has handed in. What is done to it is written down. */
final class SampleBoards extends Boards {
    static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    static final SittingId ID = new SittingId("mock");
    final List<String> deeds = new ArrayList<>();
    final List<Incident> incidents = new ArrayList<>();
    Optional<Instant> unsaved = Optional.of(NOW.minusSeconds(98));
    Release release = Release.NOTHING;
    boolean adaWaits;
    Map<String, Instant> read = Map.of();
    private final List<Message> sent = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();

    @Override
    public Board board(SittingId id) {
        return new Board(sitting(), Stream.of(line("ada", adaWaits ? CandidateState.WAITING : CandidateState.OPEN, new ExtraTime(15, 25), Optional.empty()),
                line("ben", CandidateState.OPEN, ExtraTime.NONE, unsaved), line("cleo", CandidateState.SUBMITTED, ExtraTime.NONE, Optional.empty()))
                .filter(line -> !gone.contains(line.candidate().name())).toList(),
                List.of(), List.of(), incidents, NOW);
    }

    private Sitting sitting() {
        return new Sitting(ID, new PaperId("paper"), 2, "Mock practical", "Practice", Optional.empty(),
                new Window(NOW.minusSeconds(3600), Optional.empty()), 120, Optional.empty(), release, "tess", NOW.minusSeconds(9000));
    }

    private static BoardLine line(String name, CandidateState state, ExtraTime extra, Optional<Instant> unsaved) {
        boolean open = state == CandidateState.OPEN;
        Candidate candidate = new Candidate(new CandidateId(name), ID, new PersonId(name), name, name, extra, state, Optional.of(NOW.minusSeconds(3000)),
                Optional.of(NOW.plusSeconds(434)), open ? Optional.empty() : Optional.of(NOW), open ? Optional.empty() : Optional.of(HandIn.CANDIDATE),
                Optional.empty(), Optional.of(NOW.minusSeconds(5)), unsaved, Optional.empty(), Optional.empty(), Optional.empty(), 0);
        return new BoardLine(candidate, 12, 1, 18, Optional.of(NOW.minusSeconds(8)), false, open ? Optional.of(Duration.ofSeconds(434)) : Optional.empty());
    }

    Timings timings() {
        return new Timings() {
            @Override
            public void extend(Reach reach, Duration by, String why) {
                deeds.add("extend " + whom(reach) + " " + by.toMinutes() + " " + why);
            }

            @Override
            public void give(SittingId sitting, CandidateId candidate, ExtraTime extra, String why) {
                deeds.add("give " + candidate + " " + extra.minutes() + " " + extra.percent() + " " + why);
            }

            @Override
            public void pause(Reach reach, String why) {
                deeds.add("pause " + whom(reach) + " " + why);
            }

            @Override
            public void end(SittingId sitting, String why) {
                deeds.add("end " + why);
            }

            @Override
            public void reopen(SittingId sitting, CandidateId candidate, int minutes, String why) {
                deeds.add("reopen " + candidate + " " + minutes + " " + why);
            }
        };
    }

    Incidents log() {
        return new Incidents() {
            @Override
            public Incident record(Reach reach, String what) {
                incidents.add(0, new Incident("i" + incidents.size(), reach.candidate().map(CandidateId::text), new Remark(what, "tess", NOW), Optional.empty()));
                return incidents.get(0);
            }

            @Override
            public Incident close(SittingId sitting, String id) {
                incidents.replaceAll(one -> one.id().equals(id) ? new Incident(id, one.candidate(), one.remark(), Optional.of(NOW)) : one);
                return incidents.get(0);
            }
        };
    }

    Messages messages() {
        return new Messages() {
            @Override
            public Message send(Reach reach, String text) {
                sent.add(0, new Message("m" + sent.size(), reach.candidate().map(CandidateId::text), new Remark(text, "tess", NOW), Map.of()));
                return sent.get(0);
            }

            @Override
            public List<Message> of(SittingId sitting) {
                return sent.stream().map(one -> new Message(one.id(), one.candidate(), one.remark(), read)).toList();
            }
        };
    }

    Sittings sittings() {
        return new Sittings() {
            @Override
            public void add(SittingId id, List<PersonName> people, String why) {
                if (people.contains(new PersonName("nobody"))) {
                    throw new AssessmentRefused(List.of(new Problem("people[0]", "There is no account \"nobody\".")));
                }
                people.forEach(name -> deeds.add("add " + name + " " + why));
            }

            @Override
            public void remove(SittingId id, CandidateId candidate, String why) {
                gone.add(candidate.text());
                deeds.add("remove " + candidate + " " + why);
            }

            @Override
            public Sitting release(SittingId id, Release wanted, String why) {
                release = wanted;
                return sitting();
            }
        };
    }

    private static String whom(Reach reach) {
        return reach.candidate().map(CandidateId::text).orElse("all");
    }
}
