package org.leadterm.exercise.workshop;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.search.Hit;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.LibraryEntry;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.DraftLine;
import org.leadterm.exercise.draft.DraftSave;
import org.leadterm.exercise.draft.Drafts;
import org.leadterm.exercise.draft.GateClosed;
import org.leadterm.exercise.draft.Gates;
import org.leadterm.exercise.draft.StaleDraft;
import org.leadterm.exercise.draft.UnknownDraft;
import org.leadterm.exercise.draft.check.DraftCheck;
import org.leadterm.exercise.draft.check.Place;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.page.Moment;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Writing;
import org.leadterm.exercise.workshop.key.AnswerPanel;
import org.leadterm.exercise.workshop.notes.DocumentsPanel;

/** One draft: its documents, its key, and what is to be said of both. */
@Route("workshop/:draft")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/library.css")
@StyleSheet("context://css/workshop.css")
@JavaScript("context://js/workshop.js")
@CdiComponent
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle, Writing {
    private static final long serialVersionUID = 1L;
    private static final int HITS = 8;

    private final transient Drafts drafts;
    private final transient Exercises exercises;
    private final transient CodeBooks books;
    private final transient Gates gates;
    private final transient Writers writers;
    private final NotesPanel notes = new NotesPanel();
    private transient Draft draft;
    private transient DraftContent content;
    private transient Optional<ItemPlace> open = Optional.empty();
    private transient Optional<StaleDraft> stale = Optional.empty();
    private HeadPanel head;
    private DocumentsPanel documents;
    private AnswerPanel key;
    private CheckPanel checks;

    @Inject
    DraftView(Drafts drafts, Exercises exercises, CodeBooks books, Gates gates, Writers writers) {
        this.drafts = drafts;
        this.exercises = exercises;
        this.books = books;
        this.gates = gates;
        this.writers = writers;
        addClassNames("workshop", "draftview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("draft").orElse("");
        try {
            show(drafts.find(DraftId.parse(id).orElseThrow(() -> new UnknownDraft(id))));
        } catch (UnknownDraft unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    void show(Draft found) {
        draft = found;
        content = found.content();
        stale = Optional.empty();
        removeAll();
        notes.removeAll();
        head = new HeadPanel(() -> content, () -> compare(draft.line().basedOn()), () -> new PreviewDialog(content).open(), this::release);
        documents = new DocumentsPanel(this);
        key = new AnswerPanel(this);
        List<LibraryEntry> versions = draft.line().exercise().map(exercises::versions).orElse(List.of());
        checks = new CheckPanel(this::go, new HistoryPanel(versions, draft.line().basedOn(), this::compare));
        Div panes = new Div(documents, key, checks);
        panes.addClassNames("split", "ws");
        add(head, notes, panes);
        writers.enter(draft.id(), page()).forEach(other -> notes.say("info", "i", other.name() + " has had this draft open since "
                + Moment.text(other.since()) + ". Of two who save, the second is told; nothing is overwritten."));
        if (!draft.isOpen()) {
            notes.say("warn", "!", "This draft is not open any more: it was released or put away.");
        }
        check();
        getElement().executeJs("window.leadtermWorkshop.open(this)");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        writers.leave(draft.id(), page());
    }

    @Override
    public String getPageTitle() {
        return (content.about().title().isBlank() ? "Untitled exercise" : content.about().title()) + " – Workshop – Leadterm";
    }

    @Override
    public DraftContent content() {
        return content;
    }

    @Override
    public void type(UnaryOperator<DraftContent> edit) {
        content = edit.apply(content);
        save();
        check();
    }

    @Override
    public void arrange(UnaryOperator<DraftContent> edit, String focus) {
        type(edit);
        render();
        focus(focus);
    }

    @Override
    public Optional<ItemPlace> open() {
        return open;
    }

    @Override
    public void open(Optional<ItemPlace> item) {
        String focus = item.or(() -> open).map(ItemPlace::target).orElse("");
        open = item;
        render();
        focus(focus);
    }

    @Override
    public Optional<String> title(Classification classification, String code) {
        return Code.parse(classification, code).flatMap(books.book(classification)::title);
    }

    @Override
    public List<Hit> search(Classification classification, String words) {
        return books.search(classification).search(words, HITS).hits();
    }

    private void render() {
        documents.render();
        key.render();
    }

    private void focus(String target) {
        if (!target.isEmpty()) {
            getElement().executeJs("window.leadtermWorkshop.focus(this, $0)", target);
        }
    }

    /** What could not be saved stays on the page, and nothing more is tried until its author has chosen what to do. */
    private void save() {
        if (stale.isPresent()) {
            return;
        }
        try {
            DraftSave saved = drafts.save(draft.id(), draft.number(), content);
            DraftLine line = draft.line();
            draft = new Draft(new DraftLine(line.id(), content.about().title(), line.exercise(), line.basedOn(), line.author(), saved.number(), line.state(),
                    line.madeAt(), saved.savedAt(), writers.caller()), content);
        } catch (StaleDraft refused) {
            stale = Optional.of(refused);
            notes.removeAll();
            notes.add(new StalePanel(refused, this::compareWithTheirs, this::keep, () -> show(refused.stored())));
        }
    }

    private void check() {
        DraftCheck check = DraftCheck.of(content, exercises::read);
        Optional<AtGate> gate = gates.gate().map(there -> new AtGate(there.standing(draft), there.address(draft.id())));
        checks.show(check, "at save " + draft.number(), gate);
        head.show(draft, content, check.good());
        if (stale.isPresent()) {
            head.unsaved();
        }
        gate.ifPresent(head::standing);
    }

    private void go(Place place) {
        String target = place.target();
        if (target.startsWith("about-")) {
            documents.show(-1);
        } else if (target.matches("document-[0-9]+")) {
            documents.show(Integer.parseInt(target.substring(target.indexOf('-') + 1)));
        }
        ItemPlace.of(target).ifPresent(item -> open(Optional.of(item)));
        focus(target.equals("documents") ? "document-add" : target);
    }

    private void compare(int version) {
        Map<String, DraftContent> states = States.of(content, draft.line().exercise(), exercises);
        String first = states.containsKey("Version " + version) ? "Version " + version : States.NOW;
        new ComparisonDialog(states, first, States.NOW).open();
    }

    private void compareWithTheirs() {
        DraftContent theirs = stale.orElseThrow().stored().content();
        new ComparisonDialog(Map.of("What is saved", theirs, "What you typed", content), "What is saved", "What you typed").open();
    }

    private void keep() {
        Draft mine = drafts.begin(content);
        getUI().ifPresent(ui -> ui.navigate("workshop/" + mine.id()));
    }

    private void release() {
        try {
            ExerciseVersion version = drafts.release(draft.id(), draft.number());
            getUI().ifPresent(ui -> ui.navigate("library/" + version.id()));
        } catch (GateClosed | StaleDraft refused) {
            notes.say("warn", "!", refused.getMessage());
        } catch (ExerciseRefused refused) {
            notes.say("error", "✕", refused.problems().stream().map(problem -> problem.text()).collect(Collectors.joining(" ")));
        }
    }

    private String page() {
        return String.valueOf(System.identityHashCode(this));
    }
}
