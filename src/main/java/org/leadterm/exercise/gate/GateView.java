package org.leadterm.exercise.gate;

import static org.leadterm.exercise.gate.GateElement.styled;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.Drafts;
import org.leadterm.exercise.draft.GateClosed;
import org.leadterm.exercise.draft.StaleDraft;
import org.leadterm.exercise.draft.UnknownDraft;
import org.leadterm.exercise.page.Moment;

/** A draft at the gate: its documents with what was found, what is done about it, and the two people who let it pass. */
@Route("gate/:draft")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/gate.css")
@CdiComponent
class GateView extends Div implements BeforeEnterObserver, HasDynamicTitle, FindingsPanel.Deeds, SignOffPanel.Deeds {
    private static final long serialVersionUID = 1L;

    private final transient SignOffs signOffs;
    private final transient Findings findings;
    private final transient Drafts drafts;
    private final H1 title = new H1();
    private final Paragraph sub = styled(new Paragraph(), "s", "t2");
    private final Span standing = new Span();
    private final Div back = new Div();
    private final Paragraph said = styled(new Paragraph(), "said");
    private final DocumentsPanel documents = new DocumentsPanel();
    private final FindingsPanel list = new FindingsPanel(this);
    private final SignOffPanel signing = new SignOffPanel(this);
    private transient GateState state;

    @Inject
    GateView(SignOffs signOffs, Findings findings, Drafts drafts) {
        this.signOffs = signOffs;
        this.findings = findings;
        this.drafts = drafts;
        addClassNames("page", "gateview");
        said.getElement().setAttribute("role", "status");
        Div name = styled(new Div(title, standing), "row", "wrap");
        add(styled(new Div(styled(new Div(name, sub), "grow"), back), "viewhead"), said,
                styled(new Div(documents, new Div(list, signing)), "gatecols"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("draft").orElse("");
        try {
            open(DraftId.parse(id).orElseThrow(() -> new UnknownDraft(id)));
        } catch (UnknownDraft unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    void open(DraftId id) {
        state = signOffs.state(id);
        String words = state.draft().content().about().title();
        title.setText(words.isBlank() ? "Untitled draft" : words);
        sub.setText("Save " + state.draft().number() + " by " + state.draft().line().lastEditor() + ", " + Moment.text(state.draft().line().savedAt()));
        standing.removeAll();
        boolean signed = state.isSigned();
        standing.add(GateElement.badge(signed ? "ok" : "warn", signed ? "✓" : "!", state.standing()));
        back.removeAll();
        back.add(GateElement.link("workshop/" + id, "Back to the draft", "btn"));
        documents.show(state);
        list.show(state);
        signing.show(state);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " at the gate – Leadterm";
    }

    @Override
    public void replace(Found found, String surrogate) {
        act(() -> places(findings.replace(id(), number(), found, surrogate)) + " replaced.");
    }

    @Override
    public void replaceAll() {
        act(() -> places(findings.replaceAll(id(), number())) + " replaced.");
    }

    @Override
    public void moveDates() {
        act(() -> places(findings.moveDates(id(), number())) + " moved, all by the same number of days.");
    }

    @Override
    public void keep(Found found, String reason) {
        keepAll(List.of(found), reason);
    }

    @Override
    public void keepAll(List<Found> found, String reason) {
        act(() -> {
            findings.keep(id(), number(), found, reason);
            return places(found.size()) + " kept.";
        });
    }

    @Override
    public void reveal(Found found) {
        documents.reveal(found);
    }

    @Override
    public void request() {
        act(() -> {
            signOffs.request(id(), number());
            return "Another tutor can sign this save now.";
        });
    }

    @Override
    public void sign(String statement) {
        act(() -> {
            signOffs.sign(id(), number(), statement);
            return "Signed. It can be released.";
        });
    }

    @Override
    public void sendBack(String reason) {
        act(() -> {
            signOffs.sendBack(id(), number(), reason);
            return "Sent back to its author.";
        });
    }

    @Override
    public void release() {
        act(() -> {
            ExerciseVersion version = drafts.release(id(), number());
            return "Released: version " + version.number() + " of " + version.exercise().title() + ".";
        });
    }

    private void act(Deed deed) {
        try {
            said.setText("✓ " + deed.done());
        } catch (GateRefused | GateClosed | StaleDraft refused) {
            said.setText("✕ " + refused.getMessage());
        } catch (ExerciseRefused refused) {
            said.setText("✕ " + refused.problems().get(0).where() + ": " + refused.problems().get(0).text());
        }
        open(id());
    }

    private DraftId id() {
        return state.draft().id();
    }

    private int number() {
        return state.draft().number();
    }

    private static String places(int count) {
        return count == 1 ? "One place is" : count + " places are";
    }

    /** Something done, and the sentence that says so. */
    private interface Deed {
        String done();
    }
}
