package org.leadterm.assessment.result.certificate;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.leadterm.assessment.monitor.LineField;
import org.leadterm.exercise.library.TextElement;

/** Tells anybody who holds a certificate whether it was issued here and still stands; nothing else of anybody. */
@Route(value = "verify/:code?", autoLayout = false)
@PageTitle("Verify a certificate – Leadterm")
@CdiComponent
@AnonymousAllowed
@StyleSheet("context://css/monitor.css")
@StyleSheet("context://css/results.css")
class VerifyView extends Main implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;
    private final transient Certificates certificates;
    private final LineField code = LineField.text("Code on the certificate", LONGEST);
    private final Div outcome = new Div();

    @Inject
    VerifyView(Certificates certificates) {
        this.certificates = certificates;
        NativeButton verify = new NativeButton("Verify", click -> verify(code.value()));
        verify.addClassNames("btn", "primary");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("stack");
        addClassName("verify");
        add(TextElement.styled(new Paragraph("Leadterm"), "brandline"),
                TextElement.styled(new Div(new H1("Verify a certificate"), code, TextElement.styled(new Div(verify), "row"), outcome), "panel"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresent(given -> {
            code.fill(given);
            verify(given);
        });
    }

    private void verify(String typed) {
        outcome.removeAll();
        Optional<Verified> found = CertificateCode.parse(typed).flatMap(certificates::verify);
        if (found.isEmpty()) {
            outcome.add(TextElement.badge("error", "✕", "Not issued here"),
                    new Paragraph("No certificate has this code. Compare it with the one on the paper."));
        } else if (!found.get().stands()) {
            outcome.add(TextElement.badge("warn", "⚠", "No longer stands"),
                    new Paragraph("A certificate with this code was issued. The result has changed since, and it is no longer good."));
        } else {
            DescriptionList facts = TextElement.styled(new DescriptionList(), "dl");
            CertificatePdf.facts(found.get().certificate()).forEach((name, fact) -> facts.add(new DescriptionList.Term(name),
                    new DescriptionList.Description(fact)));
            outcome.add(TextElement.badge("ok", "✓", "Genuine"), new Paragraph("This certificate was issued here and stands."), facts);
        }
    }
}
