package org.leadterm.assessment.question.bank;

import java.util.List;

/**
 * What became of an upload.
 *
 * @param stored    the new versions, in the order of the files
 * @param unchanged how many questions were the same as their latest version, and stay as they are
 */
public record QuestionUpload(List<QuestionVersion> stored, int unchanged) {
    public QuestionUpload {
        stored = List.copyOf(stored);
    }
}
