package org.leadterm.classification.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.Section;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.LoadedRelease;
import org.leadterm.classification.load.ReleaseDraft;
import org.leadterm.classification.load.Source;

/** A release as a FHIR CodeSystem in JSON; concepts may be nested, and carry TRUD's columns as properties. */
final class FhirRelease {
    /** Many addresses are in use for either classification; each of them has one of these in it. */
    private static final Map<Classification, Pattern> ADDRESSES = Map.of(
            Classification.ICD10, Pattern.compile("icd-?10"), Classification.OPCS4, Pattern.compile("opcs-?4"));
    private static final Map<String, Mark> USAGES = Map.of("", Mark.NONE, "DEFAULT", Mark.NONE, "DAGGER", Mark.DAGGER, "ASTERISK", Mark.ASTERISK);
    private static final Pattern BLOCK = Pattern.compile("[A-Z][0-9]{2}-[A-Z][0-9]{2}");
    private static final Pattern CHAPTER = Pattern.compile("(?i)(chapter )?([IVX]{1,5}|[0-9]{1,2}|[A-Z])");
    private static final String NOT_ASSIGNABLE = "3";

    private final Classification classification;
    private final ReleaseDraft draft;

    private FhirRelease(Classification classification, ReleaseDraft draft) {
        this.classification = classification;
        this.draft = draft;
    }

    /**
     * Reads it whole.
     *
     * @throws org.leadterm.classification.load.RefusedFile with every problem and its line
     */
    static LoadedRelease read(Source source, Heading heading) {
        ReleaseDraft draft = new ReleaseDraft(source, heading.classification());
        FhirParser parsed = FhirParser.parse(source, draft);
        FhirRelease release = new FhirRelease(heading.classification(), draft);
        release.checkAddress(parsed);
        parsed.concepts.forEach(release::add);
        return draft.done(heading);
    }

    private void checkAddress(FhirParser parsed) {
        String url = parsed.url.toLowerCase(Locale.ROOT);
        boolean others = ADDRESSES.entrySet().stream().anyMatch(one -> one.getKey() != classification && one.getValue().matcher(url).find());
        if (others && !ADDRESSES.get(classification).matcher(url).find()) {
            draft.problem(parsed.urlLine, "the CodeSystem " + parsed.url + " is not " + classification.title());
        }
    }

    private void add(FhirConcept concept) {
        if (Code.parse(classification, concept.code).isEmpty() && (BLOCK.matcher(concept.code).matches() || isChapter(concept))) {
            addSection(concept);
        } else {
            draft.entry(concept.line, concept.code, title(concept)).ifPresent(entry -> draft.add(concept.line, described(concept, entry)));
        }
        concept.inside.forEach(this::add);
    }

    private static boolean isChapter(FhirConcept concept) {
        return !concept.inside.isEmpty() && CHAPTER.matcher(concept.code).matches();
    }

    private void addSection(FhirConcept concept) {
        TreeSet<String> held = new TreeSet<>();
        collect(concept.inside, held);
        boolean isBlock = BLOCK.matcher(concept.code).matches();
        String first = isBlock ? concept.code.substring(0, 3) : held.isEmpty() ? "" : held.first();
        String last = isBlock ? concept.code.substring(4) : held.isEmpty() ? "" : held.last();
        if (concept.display.isEmpty()) {
            draft.problem(concept.line, concept.code + " has no title");
        } else if (first.compareTo(last) > 0) {
            draft.problem(concept.line, concept.code + " ends before it begins");
        } else if (!first.isEmpty()) {
            draft.add(new Section(isBlock ? Section.Kind.BLOCK : Section.Kind.CHAPTER, concept.code, first, last, concept.display));
        }
    }

    private void collect(List<FhirConcept> concepts, TreeSet<String> categories) {
        for (FhirConcept concept : concepts) {
            if (BLOCK.matcher(concept.code).matches()) {
                categories.add(concept.code.substring(0, 3));
                categories.add(concept.code.substring(4));
            }
            Code.parse(classification, concept.code).ifPresent(code -> categories.add(code.category()));
            collect(concept.inside, categories);
        }
    }

    /** Some systems put the modifiers into the title and give them as properties as well. */
    private static String title(FhirConcept concept) {
        StringBuilder title = new StringBuilder(concept.display);
        for (String modifier : new String[] {concept.property("modifier4"), concept.property("modifier5")}) {
            if (!modifier.isEmpty() && !title.isEmpty() && title.indexOf(modifier) < 0) {
                title.append(" - ").append(modifier);
            }
        }
        return title.toString();
    }

    private Entry described(FhirConcept concept, Entry entry) {
        String usage = concept.property("usage").toUpperCase(Locale.ROOT);
        Optional<Mark> mark = Optional.ofNullable(USAGES.get(usage));
        if (mark.isEmpty()) {
            draft.problem(concept.line, "Usage is not DEFAULT, DAGGER or ASTERISK: " + usage);
        }
        boolean withheld = concept.property("usageuk", "ukusage").equals(NOT_ASSIGNABLE)
                || concept.property("notselectable", "abstract").equals("true");
        Entry marked = entry.marked(mark.orElse(Mark.NONE));
        return withheld ? marked.withholding() : marked;
    }
}
