package org.leadterm.assessment.question.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.json.QuestionFields;

/** A version's content as it is stored. */
record QuestionContent(String json) {

    static QuestionContent of(Question question) {
        return new QuestionContent(QuestionFields.write(question).toString());
    }

    /** The same for the same question. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
