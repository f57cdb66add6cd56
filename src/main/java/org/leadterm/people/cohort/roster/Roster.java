package org.leadterm.people.cohort.roster;

import java.util.Comparator;
import java.util.List;
import org.leadterm.people.Problem;

/** What a file of members says: the rows that can be used, and what is wrong with every other one, with its line. */
public record Roster(List<RosterRow> rows, List<Problem> problems) {
    /** The most bytes a file may have. */
    public static final int LARGEST = 512 << 10;
    /** The most rows a file may have. */
    public static final int MOST_ROWS = 2_000;

    public Roster {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads CSV (RFC 4180) with commas, semicolons or tabs, in UTF-8 or windows-1252, with or without a header. */
    public static Roster read(byte[] file) {
        if (file.length > LARGEST) {
            return new Roster(List.of(), List.of(new Problem("file", "The file is larger than " + (LARGEST >> 10) + " KiB.")));
        }
        return RosterText.decode(file).map(text -> new RosterReader(text).read())
                .orElseGet(() -> new Roster(List.of(), List.of(new Problem("file", "This is not a text file. Save the list as CSV."))));
    }

    /** Where a problem is. */
    public static String line(int number) {
        return "line " + number;
    }

    /** Sorts problems by their lines; those of the whole file come first. */
    public static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(problem -> number(problem.where()))).toList();
    }

    private static int number(String where) {
        return where.startsWith("line ") ? Integer.parseInt(where.substring("line ".length())) : 0;
    }
}
