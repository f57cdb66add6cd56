package org.leadterm.exercise.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leadterm.casenote.identifier.Finding;
import org.leadterm.casenote.identifier.Kind;
import org.leadterm.casenote.identifier.Surrogates;
import org.leadterm.exercise.Deeds;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.Drafts;
import org.leadterm.exercise.draft.StaleDraft;
import org.leadterm.exercise.draft.content.DraftContent;

/** What is done with findings in a draft's notes. Every deed names the save it was decided on; what was saved since is not touched. */
@ApplicationScoped
public class Findings {
    private static final int LONGEST_REASON = 1000;
    /** Dates are moved back by a month to a year. */
    private static final int LEAST_SHIFT = 30;
    private static final int SHIFTS = 336;
    private final Clock clock;
    private final Drafts drafts;
    private final GateStates states;
    private final Deeds deeds;
    private final SecureRandom chance = new SecureRandom();

    @Inject
    Findings(Clock clock, Drafts drafts, GateStates states, Deeds deeds) {
        this.clock = clock;
        this.drafts = drafts;
        this.states = states;
        this.deeds = deeds;
    }

    /** For the container's proxy. */
    protected Findings() {
        this(null, null, null, null);
    }

    /**
     * Puts a surrogate in the place of a finding, and of whatever else in the draft means the same and was not kept.
     *
     * @return how many places were changed
     * @throws GateRefused when the surrogate is empty
     * @throws StaleDraft  when the draft was saved since
     */
    @Transactional
    public int replace(DraftId id, int number, Found one, String surrogate) {
        String words = needed(surrogate, "Say what is to stand in its place.");
        GateState state = current(id, number);
        List<Finding> alike = surrogates(state, LEAST_SHIFT).alike(one.finding());
        Map<Integer, List<Finding>> here = open(state, found -> alike.contains(found.finding()));
        save(state, Redaction.replaced(state.draft().content(), here, finding -> words));
        decide(state, "", Decision.Deed.REPLACED, one.finding().kind(), words);
        return count(here);
    }

    /** Puts into the place of every open finding but dates what is proposed for it. */
    @Transactional
    public int replaceAll(DraftId id, int number) {
        GateState state = current(id, number);
        Surrogates surrogates = surrogates(state, LEAST_SHIFT);
        Map<Integer, List<Finding>> here = open(state, found -> found.finding().kind() != Kind.DATE);
        save(state, Redaction.replaced(state.draft().content(), here, surrogates::of));
        here.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(surrogates::of, TreeMap::new, Collectors.toList()))
                .forEach((surrogate, all) -> decide(state, "", Decision.Deed.REPLACED, all.get(0).kind(), surrogate));
        return count(here);
    }

    /** Moves every date that is open by the draft's own secret number of days, and the first time the dates of the key with them. */
    @Transactional
    public int moveDates(DraftId id, int number) {
        GateState state = current(id, number);
        Optional<Integer> before = states.shift(state.draft().line());
        int days = before.orElseGet(() -> -LEAST_SHIFT - chance.nextInt(SHIFTS));
        Surrogates surrogates = surrogates(state, days);
        Map<Integer, List<Finding>> here = open(state, found -> found.finding().kind() == Kind.DATE);
        DraftContent content = Redaction.replaced(state.draft().content(), here, surrogates::of);
        if (before.isEmpty()) {
            content = Redaction.moved(content, days);
            states.moved(state.draft().line(), days);
        }
        save(state, content);
        states.of(drafts.find(id)).open().stream().filter(found -> found.finding().kind() == Kind.DATE)
                .forEach(found -> add(state, found.fingerprint(), Decision.Deed.REPLACED, Kind.DATE, "a moved date"));
        deeds.record("gate.move-dates", "draft " + id, "", count(here) + " dates", "");
        return count(here);
    }

    /**
     * Lets findings stand.
     *
     * @throws GateRefused without a reason
     */
    @Transactional
    public void keep(DraftId id, int number, List<Found> chosen, String reason) {
        String words = needed(reason, "Say why it may stay.");
        GateState state = current(id, number);
        List<String> names = chosen.stream().map(Found::fingerprint).toList();
        state.open().stream().filter(found -> names.contains(found.fingerprint()))
                .forEach(found -> decide(state, found.fingerprint(), Decision.Deed.KEPT, found.finding().kind(), words));
    }

    /** Saves, and lets what was kept or moved in a line that changes now stay so: only what somebody types makes a decision lapse. */
    private void save(GateState before, DraftContent content) {
        drafts.save(before.draft().id(), before.draft().number(), content);
        List<Found> open = new ArrayList<>(states.of(drafts.find(before.draft().id())).open());
        before.found().forEach(settled -> settled.decision().ifPresent(decision -> open.stream()
                .filter(found -> found.document() == settled.document() && found.finding().kind() == settled.finding().kind()
                        && found.finding().text().equals(settled.finding().text()))
                .findFirst().ifPresent(found -> {
                    open.remove(found);
                    states.add(before.draft().line(), found.fingerprint(), decision);
                })));
    }

    /** The audit trail has the kind, never the words that were found. */
    private void decide(GateState state, String fingerprint, Decision.Deed deed, Kind kind, String words) {
        add(state, fingerprint, deed, kind, words);
        boolean kept = deed == Decision.Deed.KEPT;
        deeds.record(kept ? "gate.keep" : "gate.replace", "draft " + state.draft().id(), kind.label(), kept ? "" : words, kept ? words : "");
    }

    private void add(GateState state, String fingerprint, Decision.Deed deed, Kind kind, String words) {
        states.add(state.draft().line(), fingerprint,
                new Decision(kind, deed, words, state.caller(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private GateState current(DraftId id, int number) {
        GateState state = states.of(drafts.find(id));
        if (!state.draft().isOpen() || state.draft().number() != number) {
            throw new StaleDraft(state.draft());
        }
        return state;
    }

    private static Surrogates surrogates(GateState state, int days) {
        return new Surrogates(state.draft().content().notes(), Redaction.found(state.draft().content()), days);
    }

    private static Map<Integer, List<Finding>> open(GateState state, Predicate<Found> chosen) {
        return state.open().stream().filter(chosen)
                .collect(Collectors.groupingBy(Found::document, TreeMap::new, Collectors.mapping(Found::finding, Collectors.toList())));
    }

    private static int count(Map<Integer, List<Finding>> findings) {
        return findings.values().stream().mapToInt(List::size).sum();
    }

    private static String needed(String words, String otherwise) {
        String said = words.strip();
        if (said.isEmpty()) {
            throw new GateRefused(otherwise);
        }
        return said.substring(0, Math.min(said.length(), LONGEST_REASON));
    }
}
