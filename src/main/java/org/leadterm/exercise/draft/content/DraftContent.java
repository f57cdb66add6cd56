package org.leadterm.exercise.draft.content;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.leadterm.casenote.Document;
import org.leadterm.exercise.file.FolderFiles;

/** All of an exercise that is being written. It is text throughout, so that what is unfinished or wrong can be kept too. */
public record DraftContent(DraftAbout about, List<DraftDocument> documents, List<DraftEpisode> episodes) {
    public DraftContent {
        documents = List.copyOf(documents);
        episodes = List.copyOf(episodes);
    }

    /** With one empty episode. */
    public static DraftContent titled(String title) {
        return new DraftContent(DraftAbout.titled(title), List.of(), List.of(DraftEpisode.titled("Episode 1")));
    }

    /** The files that it makes, by path. */
    public Map<String, String> files() {
        return ContentWriter.files(this);
    }

    /** The folder that it makes, to be read as an exercise. */
    public FolderFiles folder() {
        return FolderFiles.ofTexts(about.id(), files());
    }

    /** The documents by their position, since one may have no id yet. */
    public List<Document> notes() {
        return IntStream.range(0, documents.size()).mapToObj(at -> {
            DraftDocument document = documents.get(at);
            return new Document(String.valueOf(at), document.kind(), document.title(), document.text());
        }).toList();
    }

    public DraftContent about(DraftAbout other) {
        return new DraftContent(other, documents, episodes);
    }

    public DraftContent with(List<DraftDocument> others) {
        return new DraftContent(about, others, episodes);
    }

    public DraftContent having(List<DraftEpisode> others) {
        return new DraftContent(about, documents, others);
    }
}
