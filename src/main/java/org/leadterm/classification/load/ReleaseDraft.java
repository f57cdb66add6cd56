package org.leadterm.classification.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Release;
import org.leadterm.classification.Section;
import org.leadterm.classification.Structure;

/** A release while its file is read: codes gather, and so do the problems that all formats have in common. */
public final class ReleaseDraft {
    private static final int MOST_CODES = 200_000;
    private static final int LONGEST_TITLE = 2_000;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final Classification classification;
    private final ProblemList problems;
    private final Map<Code, Entry> entries = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final Progress progress;
    private final int lines;

    public ReleaseDraft(Source source, Classification classification) {
        this(source, new ProblemList(source.name()), classification);
    }

    ReleaseDraft(Source source, ProblemList problems, Classification classification) {
        this.problems = problems;
        this.classification = classification;
        this.progress = source.progress();
        this.lines = (int) source.text().chars().filter(one -> one == '\n').count() + 1;
    }

    public void problem(int line, String text) {
        problems.add(line, text);
    }

    /** The code that a text stands for; a text that is not a code is a problem. */
    public Optional<Code> code(int line, String text) {
        Optional<Code> code = Code.parse(classification, text);
        if (code.isEmpty()) {
            problem(line, text.isBlank() ? "the code is missing" : "\"" + shortened(text) + "\" is not "
                    + (classification == Classification.ICD10 ? "an ICD-10" : "an OPCS-4") + " code");
        }
        return code;
    }

    /** A code and its title as an entry; a missing title is a problem. */
    public Optional<Entry> entry(int line, String text, String title) {
        Optional<Code> code = code(line, text);
        if (code.isPresent() && title.isBlank()) {
            problem(line, code.get() + " has no title");
        } else if (title.length() > LONGEST_TITLE) {
            problem(line, "the title is longer than " + LONGEST_TITLE + " characters");
        } else {
            return code.map(known -> Entry.of(known, BLANKS.matcher(title.strip()).replaceAll(" ")));
        }
        return Optional.empty();
    }

    /** Takes an entry in; a code that is here already is a problem. */
    public void add(int line, Entry entry) {
        progress.at(Progress.Step.READING, line, lines);
        if (entries.size() >= MOST_CODES) {
            if (entries.size() == MOST_CODES) {
                problem(line, "there are more than " + MOST_CODES + " codes");
            }
        } else if (entries.putIfAbsent(entry.code(), entry) != null) {
            problem(line, entry.code() + " is listed twice");
        }
    }

    /** Takes an entry in whether or not its code is here. */
    public void put(Entry entry) {
        entries.put(entry.code(), entry);
    }

    public Optional<Entry> find(Code code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The entry of a code in any accepted notation. */
    Optional<Entry> find(String text) {
        return Code.parse(classification, text).flatMap(this::find);
    }

    void remove(String text) {
        Code.parse(classification, text).ifPresent(entries::remove);
    }

    public void add(Section section) {
        sections.add(section);
    }

    /**
     * The release, when nothing was wrong.
     *
     * @throws RefusedFile with every problem and its line
     */
    public LoadedRelease done(Heading heading) {
        if (entries.isEmpty() && problems.isEmpty()) {
            problem(1, "there are no codes in it");
        }
        problems.refuseIfAny();
        return new LoadedRelease(new Release(heading.name(), classification, heading.validFrom(), List.copyOf(entries.values())),
                new Structure(sections));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
