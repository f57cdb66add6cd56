package org.leadterm.exercise.alarm;

import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeChange;
import org.leadterm.classification.KnownCodes;

/**
 * What an exercise was written against, as long as nobody looked at what has changed since. A release that takes back what
 * the one before it changed thereby ends the alarm.
 */
record Remembered(List<CodeChange> changes, KnownCodes before) implements KnownCodes {
    Remembered {
        changes = List.copyOf(changes);
    }

    @Override
    public Optional<String> title(Code code) {
        return change(code).map(CodeChange::before).orElseGet(() -> before.title(code));
    }

    @Override
    public boolean assignable(Code code) {
        return change(code).filter(change -> change.kind() != CodeChange.Kind.RENAMED).isPresent() || before.assignable(code);
    }

    private Optional<CodeChange> change(Code code) {
        return changes.stream().filter(change -> change.code().equals(code)).findFirst();
    }
}
