package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Withheld, shown now, or from a moment on. */
class SwitchField extends Div {
    private static final long serialVersionUID = 1L;
    private static final String WITHHELD = "withheld";
    private static final String NOW = "now";
    private static final String LATER = "later";
    private final PickField pick;
    private final LineField moment;
    private final transient Optional<Instant> before;
    private final transient Instant now;

    SwitchField(String name, Optional<Instant> before, Instant now) {
        this.before = before;
        this.now = now;
        addClassName("switch");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(WITHHELD, "Withheld");
        texts.put(NOW, "Shown now");
        texts.put(LATER, "Shown from a time");
        pick = new PickField(name, texts, this::arrange);
        moment = new LineField(name + " from", "datetime-local", before.map(Times::field).orElse(""));
        pick.pick(before.isEmpty() ? WITHHELD : isPast() ? NOW : LATER);
        add(pick, moment);
        arrange();
    }

    boolean isRight() {
        boolean right = !pick.value().equals(LATER) || Times.ofField(moment.value()).isPresent();
        moment.say(right ? "" : "Give a date and a time.");
        return right;
    }

    /** What was shown already stays shown from the same moment. */
    Optional<Instant> value() {
        return switch (pick.value()) {
            case NOW -> Optional.of(isPast() ? before.orElse(now) : now);
            case LATER -> Times.ofField(moment.value());
            default -> Optional.empty();
        };
    }

    private boolean isPast() {
        return before.filter(at -> !at.isAfter(now)).isPresent();
    }

    private void arrange() {
        moment.setVisible(pick.value().equals(LATER));
    }
}
