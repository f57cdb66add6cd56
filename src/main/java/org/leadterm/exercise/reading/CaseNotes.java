package org.leadterm.exercise.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadterm.casenote.Document;
import org.leadterm.casenote.SearchableText;
import org.leadterm.exercise.file.FilePath;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;

/** The documents of an exercise while it is read. */
public final class CaseNotes {
    /** The file that makes a folder an exercise; the others are its documents. */
    public static final String FILE = "exercise.yaml";
    private static final Set<String> FIELDS = Set.of("id", "kind", "title", "file");
    private static final String NAME = "[a-z0-9][a-z0-9-]*";
    private static final int LONGEST = 100;
    private static final int LONGEST_PATH = 200;

    private final FolderFiles files;
    private final Problems problems;
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Optional<SearchableText>> texts = new HashMap<>();
    private final Map<String, String> sources = new TreeMap<>();

    private CaseNotes(FolderFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    public static CaseNotes read(YamlFields exercise, FolderFiles files, Problems problems) {
        CaseNotes notes = new CaseNotes(files, problems);
        exercise.need("documents").ifPresent(value -> {
            int before = problems.size();
            List<YamlValue> values = value.list("documents");
            if (values.isEmpty() && problems.size() == before) {
                value.problem("There must be a document.");
            }
            values.forEach(one -> one.fields("A document", FIELDS).ifPresent(notes::add));
        });
        return notes;
    }

    public List<Document> documents() {
        return documents;
    }

    public Problems problems() {
        return problems;
    }

    boolean has(String document) {
        return texts.containsKey(document);
    }

    /** The document's text; empty when its file could not be read, which is a problem of its own. */
    Optional<SearchableText> text(String document) {
        return texts.getOrDefault(document, Optional.empty());
    }

    /** The files that make up the exercise. */
    public Map<String, String> source(String yaml) {
        Map<String, String> source = new TreeMap<>(sources);
        source.put(FILE, yaml);
        return source;
    }

    private void add(YamlFields fields) {
        String id = name(fields, "id");
        String kind = name(fields, "kind");
        String title = fields.needText("title", LONGEST).replaceAll("\\s+", " ");
        Optional<String> text = fields.need("file").flatMap(this::text);
        if (!id.isEmpty() && has(id)) {
            fields.get("id").orElseThrow().problem("There are two documents " + Problems.quoted(id) + ".");
        }
        texts.putIfAbsent(id, text.map(SearchableText::of));
        text.ifPresent(found -> documents.add(new Document(id, kind, title, found)));
    }

    private static String name(YamlFields fields, String field) {
        String name = fields.needText(field, LONGEST);
        if (!name.isEmpty() && !name.matches(NAME)) {
            fields.get(field).orElseThrow().problem(field + " may hold only the letters a-z, digits and hyphens.");
        }
        return name;
    }

    private Optional<String> text(YamlValue value) {
        Optional<String> path = value.text("file", LONGEST_PATH);
        if (path.isEmpty()) {
            return path;
        }
        if (!FilePath.isInside(path.get()) || path.get().equals(FILE)) {
            value.problem("file must be a document in the exercise's folder, not " + Problems.quoted(path.get()) + ".");
            return Optional.empty();
        }
        if (!files.has(path.get())) {
            value.problem("There is no file " + Problems.quoted(path.get()) + " in the folder.");
            return Optional.empty();
        }
        Optional<String> text = files.text(path.get(), problems);
        text.ifPresent(found -> sources.put(path.get(), found));
        return text;
    }
}
