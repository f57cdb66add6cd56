package org.leadterm.progress.threshold;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Group;
import org.leadterm.progress.chart.Percent;
import org.leadterm.view.ViewTest;

class ThresholdsViewTest extends ViewTest {
    private final KeptLevels levels = new KeptLevels();

    @Test
    void every_threshold_stands_with_its_numbers_its_source_and_whether_it_is_shown() {
        assertTrue(text(show(new ThresholdsView(levels))).contains("audit level 2 2013 90% 80% 90% 80% – Toolkit ✓ Shown"));
    }

    @Test
    void what_is_wrong_is_said_in_the_form_which_stays_open() {
        show(new ThresholdsView(levels));
        _click(_get(NativeButton.class, search -> search.withText("New thresholds")));
        LevelForm form = _get(LevelForm.class);
        _click(_get(form, NativeButton.class, search -> search.withText("Add")));

        assertTrue(text(form).contains("A name of at most 60 characters, please. The year of the source, such as 2013 or 2024/25, please."), text(form));
        assertEquals(1, levels.all.size());
    }

    @Test
    void the_form_begins_with_what_is_kept_and_saves_what_was_typed() {
        ThresholdsView view = show(new ThresholdsView(levels));
        press(view, "Edit audit level 2 (2013)");
        LevelForm form = _get(LevelForm.class);
        assertEquals(List.of("audit level 2", "2013", "90", "80", "90", "80", "Toolkit", ""), _find(form, Input.class).stream().map(Input::getValue).toList());

        _setValue(_find(form, Input.class).get(3), "85");
        _click(_get(form, NativeButton.class, search -> search.withText("Save")));

        assertTrue(text(view).contains("audit level 2 (2013) is saved.") && text(view).contains("90% 85% 90% 80%"), text(view));
    }

    @Test
    void one_is_hidden_and_a_refusal_is_said() {
        ThresholdsView view = show(new ThresholdsView(levels));
        press(view, "Hide audit level 2 (2013)");
        assertTrue(text(view).contains("audit level 2 (2013) is no longer shown.") && text(view).contains("– Not shown"), text(view));

        press(view, "Show audit level 2 (2013)");
        assertTrue(text(view).contains("Enough are shown."), text(view));
    }

    private static void press(ThresholdsView view, String label) {
        NativeButton button = view.getElement().getChildren().flatMap(ThresholdsViewTest::deep).flatMap(element -> element.getComponent().stream())
                .filter(NativeButton.class::isInstance).map(NativeButton.class::cast).filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst().orElseThrow();
        _click(button);
    }

    private static Stream<Element> deep(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ThresholdsViewTest::deep));
    }

    /** Thresholds without a database. */
    private static final class KeptLevels extends AuditLevels {
        private List<AuditLevel> all = new ArrayList<>(List.of(new AuditLevel(new LevelId("2"), "audit level 2", "2013", "Toolkit",
                new EnumMap<>(Map.of(Group.PRIMARY_DIAGNOSIS, Percent.whole(90), Group.SECONDARY_DIAGNOSIS, Percent.whole(80), Group.PRIMARY_PROCEDURE,
                        Percent.whole(90), Group.SECONDARY_PROCEDURE, Percent.whole(80))), OptionalInt.empty(), true, 1)));

        @Override
        public List<AuditLevel> all() {
            return List.copyOf(all);
        }

        @Override
        public AuditLevel add(LevelDraft draft) {
            all.add(draft.read(new LevelId("new"), false, 1));
            return all.get(all.size() - 1);
        }

        @Override
        public AuditLevel change(AuditLevel seen, LevelDraft draft) {
            all = new ArrayList<>(List.of(draft.read(seen.id(), seen.shown(), seen.version())));
            return all.get(0);
        }

        @Override
        public void show(LevelId id, boolean shown) {
            if (shown) {
                throw new LevelRefused("shown", "Enough are shown.");
            }
            AuditLevel one = all.get(0);
            all = new ArrayList<>(List.of(new AuditLevel(one.id(), one.name(), one.year(), one.source(), one.least(), one.sample(), false, 2)));
        }
    }
}
