package org.leadterm.cpd.page.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.membership.Membership;
import org.leadterm.cpd.membership.MembershipEntry;
import org.leadterm.cpd.membership.Memberships;
import org.leadterm.cpd.page.Typing;
import org.leadterm.cpd.page.log.SampleLog;
import org.leadterm.people.Callers;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.view.ViewTest;

class MembershipsViewTest extends ViewTest {
    private final List<MembershipEntry> kept = new ArrayList<>();

    @Test
    void a_membership_is_added_and_what_is_wrong_with_it_is_said() {
        MembershipsView view = open();
        click(view, "Add membership");
        Dialog dialog = _get(Dialog.class);
        click(dialog, "Save");
        assertTrue(text(dialog).contains("The name of a body has 1 to 120 characters."), text(dialog));

        Typing.into(Typing.field(dialog, "Body"), "Institute of Records");
        Typing.into(Typing.field(dialog, "Since"), "2026-01-01");
        click(dialog, "Save");

        assertTrue(text(view).contains("Institute of Records since 01/01/2026 ✓ Current"), text(view));
        click(view, "Remove");
        assertTrue(text(view).contains("Removed: Institute of Records."), text(view));
    }

    private MembershipsView open() {
        Callers callers = new Callers();
        callers.become(Callers.person("cora", Role.CODER));
        return show(new MembershipsView(new Memberships() {
            @Override
            public List<MembershipEntry> mine() {
                return List.copyOf(kept);
            }

            @Override
            public MembershipEntry create(Membership membership) {
                kept.add(new MembershipEntry("m", 0, PersonId.next(SampleLog.CLOCK.instant()), membership));
                return kept.get(0);
            }

            @Override
            public void delete(String id, int base) {
                kept.clear();
            }
        }, SampleLog.CLOCK, callers.current()));
    }
}
