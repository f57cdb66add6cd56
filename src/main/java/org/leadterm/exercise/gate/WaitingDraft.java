package org.leadterm.exercise.gate;

import java.time.Instant;
import org.leadterm.exercise.draft.DraftId;

/**
 * A draft whose latest save waits for a second reader. Whoever wrote it or asked cannot be that reader.
 *
 * @param author     who began it, by user name, as are the two others
 * @param lastEditor who saved it last
 */
public record WaitingDraft(DraftId id, String title, String author, String lastEditor, String requester, Instant since) {
    public boolean mayBeReadBy(String name) {
        return !name.equals(author) && !name.equals(lastEditor) && !name.equals(requester);
    }
}
