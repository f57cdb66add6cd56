package org.leadterm.exercise.draft.content;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML mapping while it is put together. What is empty is left out, unless it is said that it stays. */
final class Tree {
    private static final int WIDTH = 120;
    private static final int LONG = 90;

    private final List<NodeTuple> fields = new ArrayList<>();

    Tree put(String name, Node value) {
        fields.add(new NodeTuple(text(name), value));
        return this;
    }

    /** A text that stays when it is empty: the field is needed. */
    Tree put(String name, String text) {
        return put(name, text(text));
    }

    Tree some(String name, String text) {
        return text.isEmpty() ? this : put(name, text);
    }

    Tree some(String name, List<Node> list, FlowStyle style) {
        return list.isEmpty() ? this : put(name, list(list, style));
    }

    Node in(FlowStyle style) {
        return new MappingNode(Tag.MAP, fields, style);
    }

    static Node list(List<Node> values, FlowStyle style) {
        return new SequenceNode(Tag.SEQ, values, style);
    }

    /** Put in quotation marks by the writer where it would be read as something else. */
    static Node text(String text) {
        boolean folded = text.length() > LONG && text.matches("[\\x21-\\x7e](?: ?[\\x21-\\x7e])*");
        return new ScalarNode(Tag.STR, text, folded ? ScalarStyle.FOLDED : ScalarStyle.PLAIN);
    }

    /** A number where one was typed, and the text where it was not. */
    static Node number(String text) {
        return text.matches("0|[1-9][0-9]{0,8}") ? new ScalarNode(Tag.INT, text, ScalarStyle.PLAIN) : text(text);
    }

    static Node no() {
        return new ScalarNode(Tag.BOOL, "false", ScalarStyle.PLAIN);
    }

    String written() {
        DumpSettings settings = DumpSettings.builder().setIndent(4).setIndicatorIndent(2).setWidth(WIDTH).setMultiLineFlow(false).build();
        StringBuilder yaml = new StringBuilder();
        new Dump(settings).dumpNode(in(FlowStyle.BLOCK), new StreamDataWriter() {
            @Override
            public void write(String text) {
                yaml.append(text);
            }

            @Override
            public void write(String text, int from, int length) {
                yaml.append(text, from, from + length);
            }
        });
        return yaml.toString();
    }
}
