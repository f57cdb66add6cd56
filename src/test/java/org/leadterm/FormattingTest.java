package org.leadterm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The editor settings of {@code .editorconfig}, checked and never applied. Tests may carry long lines of data. */
class FormattingTest {
    private static final int WIDTH = 160;
    private static final Pattern TEXT = Pattern.compile(".*\\.(java|xml|sql|ya?ml|json|md|css|js|sh|conf)");

    @Test
    void every_text_file_keeps_the_editor_settings() throws IOException {
        List<Path> files = files();
        assertTrue(files.size() > 100, () -> "only " + files.size() + " files were looked at");
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            wrong.addAll(complaints(file.toString().replace('\\', '/'), Files.readString(file)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_badly_formatted_file_is_found_out() {
        assertEquals(List.of("src/main/A.java:1 has a tab or a carriage return", "src/main/A.java:2 is longer than 160", "src/main/A.java:3 ends in a blank",
                        "src/main/A.java does not end its last line"),
                complaints("src/main/A.java", "\ta\n" + "b".repeat(161) + "\nc \nd"));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("pom.xml")));
        for (String folder : List.of("src/main/java", "src/main/resources", "src/main/webapp", "src/test", "exercises", "docker")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(Files::isRegularFile).filter(file -> TEXT.matcher(file.toString()).matches()).forEach(files::add);
            }
        }
        return files;
    }

    private static List<String> complaints(String name, String text) {
        List<String> wrong = new ArrayList<>();
        boolean code = name.endsWith(".java");
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String place = name + ":" + number;
            if (line.indexOf('\t') >= 0 || line.indexOf('\r') >= 0) {
                wrong.add(place + " has a tab or a carriage return");
            }
            if (code && name.startsWith("src/main") && line.length() > WIDTH) {
                wrong.add(place + " is longer than " + WIDTH);
            }
            if (code && line.endsWith(" ")) {
                wrong.add(place + " ends in a blank");
            }
        }
        if (!text.isEmpty() && !text.endsWith("\n")) {
            wrong.add(name + " does not end its last line");
        }
        return wrong;
    }
}
