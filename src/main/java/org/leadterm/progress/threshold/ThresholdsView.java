package org.leadterm.progress.threshold;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import org.leadterm.people.form.PeopleDialog;

/** The thresholds of the site, for administrators: what they ask for, where that was published, and which progress is held against. */
@Route("thresholds")
@PageTitle("Thresholds – Leadterm")
@CdiComponent
@RolesAllowed("administrator")
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/progress.css")
class ThresholdsView extends Div {
    private static final long serialVersionUID = 1L;
    private static final LevelDraft BLANK = new LevelDraft("", "", "", Map.of(), "");
    private final transient AuditLevels levels;
    private final LevelsTable table = new LevelsTable(this::edit, this::showOrHide);
    private final Paragraph done = new Paragraph();

    @Inject
    ThresholdsView(AuditLevels levels) {
        this.levels = levels;
        addClassName("page");
        Paragraph sub = new Paragraph("What an audit asks for in each group, by name and year. Sources contradict each other: keep the one that your site is "
                + "held to, with where it was published. Progress shows at most " + AuditLevels.MOST_SHOWN + " at a time.");
        sub.addClassNames("s", "t2");
        Div words = new Div(new H1("Thresholds"), sub);
        words.addClassNames("grow", "levelshead");
        NativeButton add = new NativeButton("New thresholds", click -> add());
        add.addClassNames("btn", "primary");
        Div head = new Div(words, add);
        head.addClassName("viewhead");
        done.addClassNames("s", "levelsdone");
        done.getElement().setAttribute("role", "status");
        Section panel = new Section(table);
        panel.addClassNames("panel", "tablepanel");
        panel.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", "Thresholds");
        add(head, done, panel);
        table.show(levels.all());
    }

    private void add() {
        open("New thresholds", BLANK, "Add", draft -> levels.add(draft).title() + " is added. It is not shown before you choose it.");
    }

    private void edit(AuditLevel level) {
        open("Edit " + level.title(), LevelDraft.of(level), "Save", draft -> levels.change(level, draft).title() + " is saved.");
    }

    private void showOrHide(AuditLevel level) {
        try {
            levels.show(level.id(), !level.shown());
            say(level.title() + (level.shown() ? " is no longer shown." : " is shown."));
        } catch (LevelRefused refused) {
            say(refused.getMessage());
        }
    }

    private void open(String title, LevelDraft typed, String button, Function<LevelDraft, String> save) {
        PeopleDialog[] dialog = new PeopleDialog[1];
        dialog[0] = new PeopleDialog(title, "", "Cancel", new LevelForm(typed, button, draft -> {
            String sentence = save.apply(draft);
            dialog[0].close();
            say(sentence);
        }));
        dialog[0].open();
    }

    private void say(String sentence) {
        done.setText(sentence);
        table.show(levels.all());
    }
}
