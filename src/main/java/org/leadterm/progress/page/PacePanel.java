package org.leadterm.progress.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.attempt.Moments;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Denominator;
import org.leadterm.progress.Pace;
import org.leadterm.progress.Work;
import org.leadterm.progress.chart.Chart;
import org.leadterm.progress.chart.Scatter;

/** Accuracy against minutes at the desk, by level. */
public class PacePanel extends Section {
    private static final long serialVersionUID = 1L;

    public PacePanel(Pace pace) {
        addClassNames("panel", "pacepanel");
        getElement().setAttribute("aria-label", "Accuracy and minutes");
        add(TextElement.styled(new Div(new H2("Accuracy and minutes")), "panelhead"));
        Div body = TextElement.styled(new Div(), "body");
        if (pace.levels().isEmpty()) {
            body.add(TextElement.styled(new Paragraph("No first attempt with a working time yet."), "s", "t2"));
        } else {
            body.add(new Chart(new Scatter("Accuracy against minutes, by level", pace.levels().stream().map(PacePanel::series).toList()).picture()),
                    TextElement.small(pace.levels().stream().map(PacePanel::words).collect(Collectors.joining(" · "))
                            + (pace.untimed() == 0 ? "" : " · " + pace.untimed() + " without a working time")));
        }
        add(body);
    }

    private static Scatter.Series series(Pace.Level level) {
        List<Work> drawn = level.works().stream().filter(work -> work.total().share(Denominator.AUDITOR).isPresent()).toList();
        return new Scatter.Series(name(level), drawn.stream().map(work -> new Scatter.Dot(work.title(), work.seconds(),
                Shares.percent(work.total().share(Denominator.AUDITOR).orElseThrow()))).toList());
    }

    private static String words(Pace.Level level) {
        return name(level) + ": " + level.total().share(Denominator.AUDITOR).map(share -> Shares.percent(share) + ", ").orElse("")
                + level.median().map(median -> "median " + Moments.duration(median) + " min, ").orElse("") + "n " + level.n();
    }

    private static String name(Pace.Level level) {
        return Level.values()[level.level() - 1].title();
    }
}
