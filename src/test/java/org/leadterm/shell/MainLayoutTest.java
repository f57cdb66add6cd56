package org.leadterm.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.people.Callers;
import org.leadterm.people.Role;
import org.leadterm.people.signin.SignOut;
import org.leadterm.view.ViewTest;

class MainLayoutTest extends ViewTest {
    @Test
    void the_progress_of_a_cohort_and_of_somebody_are_places_under_cohort_progress() {
        MainLayout layout = layout();
        for (String path : new String[] {"cohorts/0193/progress", "progress/ada"}) {
            layout.at(path);
            assertEquals(Set.of(path), entry(layout, "Cohort progress").getPathAliases());
            assertEquals(false, entry(layout, "Cohorts").isMatchNested());
        }
    }

    @Test
    void a_cohort_itself_is_a_place_under_cohorts() {
        MainLayout layout = layout();
        layout.at("cohorts/0193/progress");
        layout.at("cohorts/0193");

        assertEquals(Set.of(), entry(layout, "Cohort progress").getPathAliases());
        assertEquals(true, entry(layout, "Cohorts").isMatchNested());
    }

    private static MainLayout layout() {
        Callers callers = new Callers();
        callers.become(Callers.person("tess", Role.TUTOR));
        return show(new MainLayout(callers.current(), CodeBooks.ofStarter(), new SignOut() {
        }));
    }

    private static SideNavItem entry(MainLayout layout, String label) {
        return _find(layout, SideNavItem.class).stream().filter(item -> item.getLabel().equals(label)).findFirst().orElseThrow();
    }
}
