package org.leadterm.exercise.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value in a YAML file with its line. Asking it for a type that it is not is a problem, and an empty answer. */
public final class YamlValue {
    private static final int LONGEST_LIST = 500;
    private final String file;
    private final Node node;
    private final Problems problems;

    YamlValue(String file, Node node, Problems problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    public void problem(String text) {
        problems.add(YamlFile.where(file, node.getStartMark()), text);
    }

    /** Its {@code file:line}. */
    public String where() {
        return YamlFile.where(file, node.getStartMark());
    }

    /** Its fields, all of which must be known. */
    public Optional<YamlFields> fields(String name, Set<String> known) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(YamlFields.of(this, file, mapping, known, problems));
        }
        problem(name + " must have fields, each with a name and a value.");
        return Optional.empty();
    }

    /** Whether it is a mapping rather than plain text, where a file may have either. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Its elements; none when it is not a list. */
    public List<YamlValue> list(String name) {
        List<YamlValue> values = new ArrayList<>();
        if (!(node instanceof SequenceNode sequence)) {
            problem(name + " must be a list.");
        } else if (sequence.getValue().size() > LONGEST_LIST) {
            problem(name + " has more than " + LONGEST_LIST + " elements.");
        } else {
            sequence.getValue().forEach(element -> values.add(new YamlValue(file, element, problems)));
        }
        return values;
    }

    /** Its text, without blanks around it: neither empty nor longer than that. */
    public Optional<String> text(String name, int longest) {
        if (!isScalar(Tag.STR)) {
            problem(name + " must be text" + (node instanceof ScalarNode && !isScalar(Tag.NULL) ? ": put it in quotation marks." : "."));
            return Optional.empty();
        }
        String text = ((ScalarNode) node).getValue().strip();
        if (text.isEmpty()) {
            problem(name + " must not be empty.");
            return Optional.empty();
        }
        if (text.length() > longest) {
            problem(name + " is longer than " + longest + " characters.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** What is written there, be it text or a number; empty for lists, mappings and nothing. */
    public Optional<String> written(String name, String expected) {
        if (isScalar(Tag.STR) || isScalar(Tag.INT) || isScalar(Tag.FLOAT)) {
            return Optional.of(((ScalarNode) node).getValue().strip());
        }
        problem(name + " must be " + expected + ".");
        return Optional.empty();
    }

    public Optional<Integer> whole(String name, int least, int most) {
        if (isScalar(Tag.INT) && ((ScalarNode) node).getValue().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(((ScalarNode) node).getValue());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        problem(name + " must be a whole number from " + least + " to " + most + ".");
        return Optional.empty();
    }

    public Optional<Boolean> truth(String name) {
        if (isScalar(Tag.BOOL)) {
            return Optional.of(Boolean.valueOf(((ScalarNode) node).getValue()));
        }
        problem(name + " must be true or false.");
        return Optional.empty();
    }

    private boolean isScalar(Tag tag) {
        return node instanceof ScalarNode && node.getTag().equals(tag);
    }
}
