package org.leadterm.exercise.draft.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadterm.exercise.ExerciseFolders;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Writes a draft as the files of an exercise. What these files mean the reader of exercises says, and nobody else: a draft
 * is checked, shown and released as what its files are read as.
 */
final class ContentWriter {
    private static final FlowStyle LINE = FlowStyle.FLOW;
    private static final FlowStyle BLOCK = FlowStyle.BLOCK;

    private ContentWriter() {
    }

    static Map<String, String> files(DraftContent content) {
        Map<String, String> files = new TreeMap<>();
        Set<String> taken = new HashSet<>(Set.of(ExerciseFolders.FILE));
        List<Node> documents = new ArrayList<>();
        for (DraftDocument document : content.documents()) {
            String file = file(document, taken);
            taken.add(file);
            files.put(file, document.text());
            documents.add(new Tree().put("id", document.id()).put("kind", document.kind()).put("title", document.title()).put("file", file).in(LINE));
        }
        files.put(ExerciseFolders.FILE, yaml(content, documents));
        return files;
    }

    private static String file(DraftDocument document, Set<String> taken) {
        String wanted = document.file().isEmpty() ? document.id().replaceAll("[^a-z0-9-]", "") + ".md" : document.file();
        String file = wanted.equals(".md") ? "document.md" : wanted;
        for (int number = 2; taken.contains(file); number++) {
            file = number + "-" + wanted;
        }
        return file;
    }

    private static String yaml(DraftContent content, List<Node> documents) {
        DraftAbout about = content.about();
        List<Node> tags = Stream.of(about.tags().split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).map(Tree::text).toList();
        return new Tree().put("id", about.id()).put("title", about.title()).put("specialty", about.specialty()).put("level", about.level())
                .put("minutes", Tree.number(about.minutes()))
                .put("edition", edition(about))
                .some("tags", tags, LINE)
                .put("documents", Tree.list(documents, BLOCK))
                .put("episodes", Tree.list(content.episodes().stream().map(ContentWriter::episode).toList(), BLOCK))
                .some("marking", about.scheme()).written();
    }

    private static Node edition(DraftAbout about) {
        Tree edition = new Tree().some("icd10", about.icd10()).some("opcs4", about.opcs4());
        if (!about.standards().isEmpty()) {
            edition.put("standards", Tree.number(about.standards()));
        }
        return edition.in(LINE);
    }

    private static Node episode(DraftEpisode episode) {
        Tree tree = new Tree().put("title", episode.title());
        if (!episode.admission().isEmpty()) {
            Tree admission = new Tree();
            episode.admission().forEach(admission::put);
            tree.put("admission", admission.in(LINE));
        }
        tree.some("diagnoses", episode.diagnoses().stream().map(ContentWriter::item).toList(), BLOCK);
        tree.some("procedures", episode.procedures().stream().map(ContentWriter::item).toList(), BLOCK);
        tree.some("order", episode.order().stream().map(ContentWriter::order).toList(), BLOCK);
        tree.some("avoid", episode.avoid().stream().map(avoid -> new Tree().put("code", avoid.code()).some("why", avoid.why()).in(BLOCK)).toList(), BLOCK);
        episode.query().ifPresent(query -> tree.put("query", query(query)));
        return tree.in(BLOCK);
    }

    private static Node item(DraftItem item) {
        Tree tree = new Tree();
        if (item.single()) {
            tree.put("code", item.code());
        } else {
            tree.put("one-of", Tree.list(item.sets().stream()
                    .map(set -> Tree.list(set.stream().map(Tree::text).toList(), LINE)).toList(), LINE));
        }
        if (!item.date().isEmpty()) {
            tree.put("date", item.date());
        }
        if (!item.marks().isEmpty()) {
            tree.put("marks", item.marks());
        }
        if (!item.required()) {
            tree.put("required", Tree.no());
        }
        return tree.some("why", item.why()).some("standard", item.standard())
                .some("evidence", item.evidence().stream().map(ContentWriter::evidence).toList(), BLOCK)
                .some("accept", item.accept().stream().map(ContentWriter::accept).toList(), BLOCK).in(BLOCK);
    }

    private static Node evidence(DraftEvidence evidence) {
        Tree tree = new Tree().put("in", evidence.document()).put("quote", evidence.quote());
        if (evidence.occurrence() != 1) {
            tree.put("occurrence", Tree.number(String.valueOf(evidence.occurrence())));
        }
        return tree.in(LINE);
    }

    private static Node accept(DraftAccept accept) {
        return new Tree().put("code", accept.code()).put("share", accept.share()).some("why", accept.why()).in(BLOCK);
    }

    private static Node order(DraftOrder order) {
        return new Tree().put(order.kind().name().toLowerCase(Locale.ROOT),
                Tree.list(List.of(Tree.text(order.first()), Tree.text(order.second())), LINE)).in(LINE);
    }

    private static Node query(DraftQuery query) {
        return new Tree().put("about", query.about()).some("credit", query.credit()).in(BLOCK);
    }
}
