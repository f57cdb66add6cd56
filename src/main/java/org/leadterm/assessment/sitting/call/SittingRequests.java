package org.leadterm.assessment.sitting.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.PersonName;
import org.leadterm.people.cohort.CohortId;

/** What clients send about sittings. */
final class SittingRequests {
    private static final int MOST_PEOPLE = 2_000;
    private static final int LONGEST_ID = 36;

    private SittingRequests() {
    }

    static SittingId sitting(String text) {
        return SittingId.asked(text);
    }

    static CandidateId candidate(String text) {
        if (text.isBlank() || text.length() > LONGEST_ID) {
            throw new NotThere("candidate", text);
        }
        return new CandidateId(text);
    }

    static NewSitting sitting(Fields fields) {
        String id = fields.text("paper", 80);
        PaperId paper = PaperId.parse(id).orElseGet(() -> fields.wrong("paper", "There is no such paper.", new PaperId("none")));
        Optional<Integer> version = fields.optionalNumber("paperVersion", 1, 1_000_000);
        Optional<String> title = fields.optionalText("title", Paper.LONGEST_TITLE).filter(text -> !text.isBlank());
        String countsFor = fields.optionalText("countsFor", Paper.LONGEST_TITLE).orElse("");
        Optional<CohortId> cohort = fields.optionalText("cohort", LONGEST_ID).filter(text -> !text.isBlank()).map(CohortId::new);
        List<PersonName> people = people(fields);
        Window window = window(fields);
        Optional<Integer> minutes = fields.optionalNumber("minutes", 0, Paper.MOST_MINUTES);
        Map<PersonName, ExtraTime> extra = new LinkedHashMap<>();
        fields.objects("extra", MOST_PEOPLE).forEach(each -> name(each, "person", each.text("person", 64))
                .ifPresent(person -> extra.put(person, extra(each))));
        Release release = fields.object("release").map(SittingRequests::release).orElse(Release.NOTHING);
        fields.orRefuse();
        return new NewSitting(paper, version, title, countsFor, cohort, people, window, minutes, extra, release);
    }

    static List<PersonName> people(Fields fields) {
        List<PersonName> people = new ArrayList<>();
        List<String> names = fields.texts("people", MOST_PEOPLE);
        for (int number = 0; number < names.size(); number++) {
            name(fields, "people[" + number + "]", names.get(number)).ifPresent(people::add);
        }
        return people;
    }

    static ExtraTime extra(Fields fields) {
        return new ExtraTime(fields.optionalNumber("minutes", 0, ExtraTime.MOST_MINUTES).orElse(0),
                fields.optionalNumber("percent", 0, ExtraTime.MOST_PERCENT).orElse(0));
    }

    static Release release(Fields fields) {
        return new Release(fields.moment("marks"), fields.moment("sheets"), fields.moment("keys"));
    }

    static String why(Fields fields) {
        return fields.text("why", Remark.LONGEST);
    }

    /** One candidate when the body names one, else all. */
    static Reach reach(SittingId sitting, Fields fields) {
        return new Reach(sitting, fields.optionalText("candidate", LONGEST_ID).filter(text -> !text.isBlank()).map(CandidateId::new));
    }

    private static Window window(Fields fields) {
        Optional<Instant> opens = fields.moment("opensAt");
        Optional<Instant> closes = fields.moment("closesAt");
        if (opens.isEmpty()) {
            fields.problem("opensAt", "must be a moment in UTC, such as 2026-03-04T09:30:00Z.");
        } else if (closes.filter(end -> !end.isAfter(opens.get())).isPresent()) {
            fields.problem("closesAt", "must be after opensAt.");
            return new Window(opens.get(), Optional.empty());
        }
        return new Window(opens.orElse(Instant.EPOCH), opens.isEmpty() ? Optional.empty() : closes);
    }

    private static Optional<PersonName> name(Fields fields, String where, String text) {
        Optional<PersonName> name = PersonName.parse(text);
        if (name.isEmpty()) {
            fields.problem(where, "There is no account \"" + text + "\".");
        }
        return name;
    }
}
