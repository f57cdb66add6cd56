package org.leadterm.cpd.page.settings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.course.CourseClocks;
import org.leadterm.cpd.course.Start;
import org.leadterm.cpd.cycle.Scheme;
import org.leadterm.cpd.cycle.Schemes;
import org.leadterm.cpd.page.Typing;
import org.leadterm.cpd.page.log.SampleLog;
import org.leadterm.people.Callers;
import org.leadterm.people.Role;
import org.leadterm.view.ViewTest;

class SettingsViewTest extends ViewTest {
    private final Callers callers = new Callers();
    private final List<CourseClock> clocks = new ArrayList<>(List.of(new CourseClock(new ClockId("standards-course"), "Standards Course",
            Start.STARTING_WORK, Optional.empty(), 6, 0, 21, 3, Set.of(), "The toolkit")));
    private Scheme scheme = SampleLog.SCHEME;

    @BeforeEach
    void become() {
        callers.become(Callers.person("ann", Role.ADMINISTRATOR));
    }

    @Test
    void the_target_and_a_category_are_changed() {
        SettingsView view = open();
        Typing.into(Typing.field(view, "Asked for in all"), "24");
        Typing.into(Typing.field(view, "Begins on (day/month)"), "01/04");
        click(view, "+ A category");
        CategoryForm added = _find(view, CategoryForm.class).get(2);
        Typing.into(Typing.field(added, "Name"), "Self-directed reading");
        Typing.into(Typing.field(added, "Letter"), "D");

        click(view, "Save targets");

        assertTrue(text(view).contains("Saved. It holds for cycles that begin from now on."), text(view));
        assertEquals(SampleLog.hours(24), scheme.target().total());
        assertEquals(Scheme.day(4, 1), scheme.begins());
        assertEquals("self-directed-reading", scheme.target().categories().get(2).id());
    }

    @Test
    void what_is_wrong_is_said_where_it_is_and_nothing_is_stored() {
        SettingsView view = open();
        Typing.into(Typing.field(view, "Asked for in all"), "1");
        Typing.into(Typing.field(view, "Who asks for it"), "");

        click(view, "Save targets");

        assertTrue(text(Typing.field(view, "Who asks for it")).contains("Say in 1 to 500 characters who asks for this target."));
        assertTrue(text(view).contains("The categories ask for more than the whole."), text(view));
        assertEquals(SampleLog.SCHEME, scheme);
    }

    @Test
    void a_course_clock_is_changed() {
        SettingsView view = open();
        click(view, "Change");
        Dialog dialog = _get(Dialog.class);
        Typing.into(Typing.field(dialog, "Days at least"), "x");
        click(dialog, "Save");
        assertTrue(text(dialog).contains("A whole number."), text(dialog));

        Typing.into(Typing.field(dialog, "Days at least"), "25");
        click(dialog, "Save");

        assertTrue(text(view).contains("at least 25 days"), text(view));
    }

    @Test
    void a_category_that_is_removed_is_gone_when_it_is_saved() {
        SettingsView view = open();
        _click(_find(view, NativeButton.class).stream()
                .filter(button -> button.getText().equals("Remove")).findFirst().orElseThrow());

        click(view, "Save targets");

        assertEquals(List.of("practice"), scheme.target().categories().stream().map(each -> each.id()).toList());
    }

    private SettingsView open() {
        return show(new SettingsView(new Schemes() {
            @Override
            public Scheme site() {
                return scheme;
            }

            @Override
            public int version() {
                return 3;
            }

            @Override
            public void change(int base, Scheme changed) {
                assertEquals(3, base);
                scheme = changed;
            }
        }, new CourseClocks() {
            @Override
            public List<CourseClock> all() {
                return List.copyOf(clocks);
            }

            @Override
            public void change(CourseClock clock) {
                clocks.replaceAll(each -> each.id().equals(clock.id()) ? clock : each);
            }
        }, callers.current()));
    }
}
