package org.leadterm.exercise.draft.check;

import java.util.Map;
import java.util.TreeMap;
import org.leadterm.exercise.ExerciseFolders;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Which place of a draft each line of its files comes from: authors see no files. */
final class Places {
    private static final Place WHOLE = new Place("About the exercise", "about-title");
    private static final Map<String, String> LISTS = Map.of("diagnoses", "diagnosis", "procedures", "procedure", "order", "order",
            "avoid", "code to avoid");
    private static final Map<String, String> TARGETS = Map.of("diagnoses", "icd10", "procedures", "opcs4", "order", "order", "avoid", "avoid");

    private final TreeMap<Integer, Place> starts = new TreeMap<>();
    private final TreeMap<String, Place> files = new TreeMap<>();

    private Places() {
    }

    static Places of(DraftContent content) {
        Places places = new Places();
        Map<String, String> files = content.files();
        new Compose(LoadSettings.builder().build()).composeString(files.get(ExerciseFolders.FILE)).ifPresent(places::root);
        int at = 0;
        for (DraftDocument document : content.documents()) {
            places.files.put(document.file().isEmpty() ? document.id() + ".md" : document.file(), document(at, document.title()));
            at++;
        }
        return places;
    }

    /** @param where a file and a line in it, as the reader of exercises says it */
    Place of(String where) {
        int colon = where.lastIndexOf(':');
        String file = where.substring(0, Math.max(0, colon));
        if (!file.equals(ExerciseFolders.FILE)) {
            return files.getOrDefault(file, WHOLE);
        }
        Map.Entry<Integer, Place> found = starts.floorEntry(Integer.parseInt(where.substring(colon + 1)));
        return found == null ? WHOLE : found.getValue();
    }

    private void root(Node root) {
        for (NodeTuple field : ((MappingNode) root).getValue()) {
            String name = name(field);
            switch (name) {
                case "documents" -> elements(field, (at, node) -> add(node, document(at, "")), "documents", "Documents");
                case "episodes" -> elements(field, this::episode, "episodes", "Episodes");
                case "edition" -> add(field.getKeyNode(), new Place("Edition", "about-icd10"));
                case "marking" -> add(field.getKeyNode(), new Place("Marking scheme", "about-scheme"));
                default -> add(field.getKeyNode(), new Place(name.equals("id") ? "Name in the library"
                        : Character.toUpperCase(name.charAt(0)) + name.substring(1), "about-" + name));
            }
        }
    }

    private void episode(int number, Node episode) {
        String title = "Episode " + (number + 1);
        add(episode, new Place(title, "episode-" + number + "-title"));
        for (NodeTuple field : ((MappingNode) episode).getValue()) {
            String name = name(field);
            if (LISTS.containsKey(name)) {
                elements(field, (at, node) -> add(node, new Place(title + ", " + LISTS.get(name) + " " + (at + 1),
                        "item-" + number + "-" + TARGETS.get(name) + "-" + at)), "add-" + number + "-" + TARGETS.get(name), title + ", " + name);
            } else if (name.equals("query") || name.equals("admission")) {
                add(field.getKeyNode(), new Place(title + ", " + name, name + "-" + number));
            }
        }
    }

    private interface Element {
        void at(int index, Node node);
    }

    private void elements(NodeTuple field, Element element, String target, String title) {
        add(field.getKeyNode(), new Place(title, target));
        if (field.getValueNode() instanceof SequenceNode sequence) {
            for (int at = 0; at < sequence.getValue().size(); at++) {
                element.at(at, sequence.getValue().get(at));
            }
        }
    }

    private void add(Node node, Place place) {
        node.getStartMark().ifPresent(mark -> starts.put(mark.getLine() + 1, place));
    }

    private static Place document(int at, String title) {
        return new Place("Document " + (at + 1) + (title.isEmpty() ? "" : ", " + title), "document-" + at);
    }

    private static String name(NodeTuple field) {
        return field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
