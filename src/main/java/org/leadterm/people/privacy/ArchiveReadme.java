package org.leadterm.people.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.leadterm.people.Person;
import org.leadterm.report.print.Moment;

/** The text in an archive that says what is in it: every folder, and in it every document and how many files for machines. */
final class ArchiveReadme {
    private static final String MACHINES = ".json";

    private ArchiveReadme() {
    }

    /** @param paths of all files, each beginning with its folder */
    static String of(Person person, Instant made, List<Belongings> areas, Collection<String> paths) {
        StringBuilder text = new StringBuilder("Everything that Leadterm keeps about ").append(person.displayName()).append(" (").append(person.name())
                .append("), as of ").append(Moment.text(made)).append(".\n\n")
                .append("Documents to read and print are PDF files (.pdf). Files ending in .json are for machines: UTF-8, moments in UTC.\n")
                .append("The folders, with the documents in them:\n");
        areas.stream().map(Belongings::area).distinct().forEach(area -> folder(text, area, areas, paths));
        return text.append("""

                Not in here: passwords and the secrets of tokens, which are stored only as fingerprints; the keys of exercises and questions, and
                results, that have not been released to you; and the content of exercises, which is not about you.
                """).toString();
    }

    private static void folder(StringBuilder text, String area, List<Belongings> areas, Collection<String> paths) {
        text.append("\n").append(area).append("/\n");
        areas.stream().filter(each -> each.area().equals(area)).forEach(each -> text.append("    ").append(each.about()).append('\n'));
        List<String> files = paths.stream().filter(path -> path.startsWith(area + "/")).map(path -> path.substring(area.length() + 1)).toList();
        files.stream().filter(name -> !name.endsWith(MACHINES)).sorted().forEach(name -> text.append("    - ").append(name).append('\n'));
        long machines = files.stream().filter(name -> name.endsWith(MACHINES)).count();
        if (machines > 0) {
            text.append("    - ").append(machines).append(machines == 1 ? " file" : " files").append(" for machines\n");
        }
        if (files.isEmpty()) {
            text.append("    - nothing\n");
        }
    }
}
