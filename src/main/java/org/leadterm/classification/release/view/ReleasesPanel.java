package org.leadterm.classification.release.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.release.ReleasePeriod;
import org.leadterm.classification.release.ReleasePeriod.Standing;
import org.leadterm.classification.release.StoredRelease;

/** The releases of one classification, the latest first, the shipped book last; any two of them can be compared. */
class ReleasesPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Release", "In force", "Codes", "Format", "Loaded", "");

    private final Classification classification;
    private final transient Consumer<StoredRelease> retire;
    private final Element body = new Element("tbody");
    private final ChoiceField before;
    private final ChoiceField after;
    private final Div compare = new Div();

    ReleasesPanel(Classification classification, Consumer<StoredRelease> retire) {
        this.classification = classification;
        this.retire = retire;
        addClassNames("panel", "releasespanel");
        H2 title = new H2(classification.title());
        title.setId("releases-" + classification.id());
        getElement().setAttribute("aria-labelledby", "releases-" + classification.id());
        Map<String, String> none = Map.of(StoredRelease.shippedId(classification), "");
        before = new ChoiceField("before-" + classification.id(), "What changed from", none, () -> { });
        after = new ChoiceField("after-" + classification.id(), "to", none, () -> { });
        compare.add(before, after, ViewElement.button("Compare", this::compare));
        Div table = ViewElement.table("Releases of " + classification.title(), COLUMNS, body);
        add(ViewElement.styled(new Div(title), "panelhead"), table, ViewElement.styled(compare, "compareform"));
    }

    void show(List<ReleasePeriod> periods, CodeBook shipped) {
        String shippedId = StoredRelease.shippedId(classification);
        body.removeAllChildren();
        periods.forEach(period -> body.appendChild(row(period)));
        boolean inForce = periods.stream().noneMatch(period -> period.standing() == Standing.IN_FORCE);
        body.appendChild(ViewElement.row(name(shipped.release().name(), inForce ? Optional.of(Standing.IN_FORCE) : Optional.empty()),
                ViewElement.cell("while there is no other"), codes(shipped.release().entries().size(), assignable(shipped)),
                ViewElement.cell("–"), ViewElement.cell("came with Leadterm"), ViewElement.cell("")));
        Map<String, String> all = new LinkedHashMap<>();
        periods.forEach(period -> all.put(period.release().id(), period.release().name() + ", from " + Texts.day(period.release().validFrom())));
        all.put(shippedId, shipped.release().name() + ", came with Leadterm");
        List<String> ids = List.copyOf(all.keySet());
        compare.setVisible(all.size() > 1);
        after.offer(all, ids.get(0));
        before.offer(all, ids.get(Math.min(1, ids.size() - 1)));
    }

    private void compare() {
        UI.getCurrent().navigate("releases/" + before.value() + "/" + after.value());
    }

    private Element row(ReleasePeriod period) {
        StoredRelease release = period.release();
        Element actions = ViewElement.cell();
        if (!release.retired()) {
            actions.appendChild(retireButton(release));
        }
        return ViewElement.row(name(release.name(), Optional.of(period.standing())), ViewElement.cell(Texts.valid(period)),
                codes(release.codes(), release.assignable()), ViewElement.cell(Texts.format(release.format())),
                ViewElement.cell(ViewElement.line("nowrap", Texts.moment(release.uploadedAt())), ViewElement.line("xs t2", "by " + release.uploadedBy())),
                actions);
    }

    private Element retireButton(StoredRelease release) {
        var button = ViewElement.button("Retire", () -> retire.accept(release), "small");
        button.setAriaLabel("Retire " + release.name());
        return button.getElement();
    }

    private static Element name(String name, Optional<Standing> standing) {
        Element cell = ViewElement.cell(ViewElement.line("b", name)).setAttribute("class", "name");
        standing.ifPresent(one -> cell.appendChild(badge(one)));
        return cell;
    }

    private static Element badge(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> ViewElement.badge("ok", "✓ In force");
            case COMING -> ViewElement.badge("info", "→ To come");
            case PAST -> ViewElement.badge("mute", "– Earlier");
            case REPLACED -> ViewElement.badge("mute", "– Replaced by a later upload");
            case RETIRED -> ViewElement.badge("mute", "✕ Retired");
        };
    }

    private static Element codes(int codes, int assignable) {
        return ViewElement.cell(ViewElement.line("", Texts.number(codes)), ViewElement.line("xs t2", Texts.number(assignable) + " assignable"));
    }

    private static int assignable(CodeBook book) {
        return (int) book.release().entries().stream().filter(entry -> book.assignable(entry.code())).count();
    }
}
