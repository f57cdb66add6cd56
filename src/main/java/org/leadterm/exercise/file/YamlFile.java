package org.leadterm.exercise.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads a YAML file into its nodes, which know their lines. Nothing is constructed from it: tags are refused, and so are
 * nesting and aliases beyond what a person writes.
 */
public final class YamlFile {
    private static final int LONGEST = 2 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 20;

    private YamlFile() {
    }

    /** The file's value; empty when there is a problem with its notation. */
    public static Optional<YamlValue> read(String file, String text, Problems problems) {
        if (text.length() > LONGEST) {
            problems.add(file + ":1", "The file is too long: at most 2 million characters.");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder().setLabel(file).setSchema(new CoreSchema()).setUseMarks(true)
                .setCodePointLimit(LONGEST).setMaxAliasesForCollections(MOST_ALIASES).build();
        try {
            int before = problems.size();
            checkEvents(file, text, settings, problems);
            if (problems.size() > before) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(file + ":1", "The file is empty.");
            }
            return root.map(node -> new YamlValue(file, node, problems));
        } catch (MarkedYamlEngineException refused) {
            Optional<Mark> mark = refused.getProblemMark().or(refused::getContextMark);
            problems.add(where(file, mark), "This is not valid YAML: " + refused.getProblem() + ".");
        } catch (YamlEngineException refused) {
            problems.add(file + ":1", "This is not valid YAML: " + firstLine(refused) + ".");
        }
        return Optional.empty();
    }

    /** Events come one by one, so that what is refused here was never held in memory. */
    private static void checkEvents(String file, String text, LoadSettings settings, Problems problems) {
        int depth = 0;
        int aliases = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> aliases++;
                default -> { }
            }
            if (tag(event).isPresent()) {
                problems.add(where(file, event.getStartMark()), "YAML tags such as " + Problems.quoted(tag(event).get()) + " are not allowed.");
            }
            if (depth > DEEPEST) {
                problems.add(where(file, event.getStartMark()), "Lists and mappings are nested too deep.");
                return;
            }
            if (aliases > MOST_ALIASES) {
                problems.add(where(file, event.getStartMark()), "There are too many aliases: write the values out.");
                return;
            }
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof CollectionStartEvent collection) {
            return collection.getTag();
        }
        return event instanceof ScalarEvent scalar ? scalar.getTag() : Optional.empty();
    }

    static String where(String file, Optional<Mark> mark) {
        return file + ":" + mark.map(m -> m.getLine() + 1).orElse(1);
    }

    private static String firstLine(YamlEngineException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("it cannot be read");
    }
}
