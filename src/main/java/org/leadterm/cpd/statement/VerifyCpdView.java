package org.leadterm.cpd.statement;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.leadterm.cpd.Today;

/** Tells anybody who holds a statement whether it was issued here and whether the log changed since; of its owner the initials alone. */
@Route(value = "verify-cpd/:code?", autoLayout = false)
@PageTitle("Verify a CPD statement – Leadterm")
@CdiComponent
@AnonymousAllowed
@StyleSheet("context://css/results.css")
class VerifyCpdView extends Main implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final transient Statements statements;
    private final Input code = new Input();
    private final Div outcome = new Div();

    @Inject
    VerifyCpdView(Statements statements) {
        this.statements = statements;
        code.setId("code");
        code.getElement().setAttribute("maxlength", "40").setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel("Code on the statement");
        label.setFor(code);
        NativeButton verify = new NativeButton("Verify", click -> verify(code.getValue()));
        verify.addClassNames("btn", "primary");
        outcome.getElement().setAttribute("role", "status");
        Div field = new Div(label, code);
        Div row = new Div(verify);
        Div panel = new Div(new H1("Verify a CPD statement"), field, row, outcome);
        Paragraph brand = new Paragraph("Leadterm");
        field.addClassName("field");
        row.addClassName("row");
        outcome.addClassName("stack");
        panel.addClassName("panel");
        brand.addClassName("brandline");
        addClassName("verify");
        add(brand, panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresent(given -> {
            code.setValue(given);
            verify(given);
        });
    }

    private void verify(String typed) {
        outcome.removeAll();
        Optional<Verified> found = StatementCode.parse(typed).flatMap(statements::verify);
        if (found.isEmpty()) {
            outcome.add(badge("error", "✕", "Not issued here"), new Paragraph("No statement has this code. Compare it with the one on the paper."));
            return;
        }
        boolean unchanged = found.get().unchanged();
        outcome.add(unchanged ? badge("ok", "✓", "Issued here, unchanged") : badge("warn", "⚠", "Issued here, changed since"),
                new Paragraph(unchanged ? "The log still says what this statement says."
                        : "The log has changed since this statement was issued. Ask for a new one."),
                facts(found.get()));
    }

    private static DescriptionList facts(Verified verified) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("dl");
        facts.add(new DescriptionList.Term("Issued to (initials)"), new DescriptionList.Description(verified.initials()),
                new DescriptionList.Term("Cycle"), new DescriptionList.Description(verified.cycle()),
                new DescriptionList.Term("Issued"), new DescriptionList.Description(DAY.format(LocalDate.ofInstant(verified.issued(), Today.LONDON))),
                new DescriptionList.Term("Code"), new DescriptionList.Description(verified.code().grouped()));
        return facts;
    }

    private static Span badge(String kind, String sign, String text) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(mark, new Span(text));
        badge.addClassNames("badge", kind);
        return badge;
    }
}
