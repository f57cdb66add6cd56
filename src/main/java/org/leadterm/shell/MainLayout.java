package org.leadterm.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadterm.classification.Classification;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.signin.SignOut;

/** The frame around every view: brand, navigation by role, the code books in force, who is signed in. */
@Layout
@AnonymousAllowed
@StyleSheet("context://css/shell.css")
@CdiComponent
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;
    private static final String MARK = "<span class='mark'><svg viewBox='0 0 24 24' aria-hidden='true'>"
            + "<path d='M3 4.5h13' stroke='currentColor' stroke-width='3.4' stroke-linecap='round'/>"
            + "<path d='M7.5 12h12' stroke='currentColor' stroke-width='3.4' stroke-linecap='round'/>"
            + "<path d='M12 19.5h9' stroke='var(--lt-gold)' stroke-width='3.4' stroke-linecap='round'/></svg></span>";

    private static final Pattern PROGRESS_OF_OTHERS = Pattern.compile("cohorts/[^/]+/progress|progress/[^/]+");

    private final transient CodeBooks books;
    private final Span releases = new Span();
    private final SideNavItem cohorts = item("Cohorts", "cohorts", Icons.PEOPLE);
    private final SideNavItem cohortProgress = item("Cohort progress", "cohort-progress", Icons.HEAT);

    @Inject
    MainLayout(CurrentPerson caller, CodeBooks books, SignOut signOut) {
        this.books = books;
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        Span gap = new Span();
        gap.addClassName("grow");
        releases.addClassNames("xs", "t3", "releases");
        addToNavbar(toggle, brand(), gap, releases, darkSwitch());
        Footer footer = new Footer(new Div("Practice content only."), new Div("No live patient records."));
        footer.addClassName("drawerfoot");
        caller.find().ifPresent(person -> {
            addToNavbar(account(person), signOut(signOut));
            addToDrawer(new Scroller(navigation(person)), footer);
        });
    }

    /** Whatever view is shown is the page's main part. The books may have changed since the view before it. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
        releases.setText(books.book(Classification.ICD10).release().name() + " · " + books.book(Classification.OPCS4).release().name());
    }

    /** A cohort's progress has its address below the cohort's, and somebody's below progress; both are places under Cohort progress. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        at(event.getLocation().getPath());
    }

    void at(String path) {
        boolean figures = PROGRESS_OF_OTHERS.matcher(path).matches();
        cohorts.setMatchNested(!figures);
        cohortProgress.setPathAliases(figures ? Set.of(path) : Set.of());
    }

    private static Anchor brand() {
        Anchor brand = new Anchor("", new Html(MARK), new Span("Leadterm"));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation(Person person) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Main");
        nav.addItem(item("Home", "", Icons.HOME));
        if (person.is(Role.TRAINEE, Role.CODER)) {
            nav.addItem(item("Practice", "practice", Icons.PRACTICE), item("Exercises", "exercises", Icons.DESK), item("Assessments", "sittings", Icons.CLOCK),
                    item("Mark sheets", "attempts", Icons.SHEET), item("Progress", "progress", Icons.CHART));
        }
        SideNavItem book = item("Code book", "codebook", Icons.BOOK);
        book.setMatchNested(true);
        nav.addItem(book);
        if (person.is(Role.TUTOR)) {
            nav.addItem(item("Workshop", "workshop", Icons.WORKSHOP));
            SideNavItem library = item("Library", "library", Icons.LIBRARY);
            library.setMatchNested(true);
            nav.addItem(library, item("Sign-off", "gate", Icons.GATE));
            nav.addItem(item("Questions", "questions", Icons.QUESTION), item("Assessments", "assessments", Icons.CLOCK));
            nav.addItem(item("Releases", "releases", Icons.RELEASES));
            nav.addItem(item("Rules", "rules", Icons.RULES));
        }
        nav.addItem(item("CPD log", "cpd", Icons.ROSETTE), cohorts);
        if (person.is(Role.TUTOR)) {
            nav.addItem(cohortProgress);
        }
        nav.addItem(item("Audit view", "reviews", Icons.REVIEW));
        if (person.is(Role.ADMINISTRATOR)) {
            nav.addItem(item("Accounts", "people", Icons.ACCOUNTS), item("Audit trail", "audit", Icons.TRAIL),
                    item("Thresholds", "thresholds", Icons.CHART),
                    item("Privacy and mail", "privacy", Icons.GATE));
        }
        nav.addItem(item("My account", "account", Icons.PERSON));
        return nav;
    }

    private static SideNavItem item(String title, String path, String icon) {
        SideNavItem item = new SideNavItem(title, path, new Html(icon));
        item.setMatchNested(!path.isEmpty());
        return item;
    }

    private static Anchor account(Person person) {
        Span avatar = new Span(person.initials());
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.displayName());
        name.addClassNames("b", "who");
        Anchor account = new Anchor("account", avatar, name);
        account.addClassNames("row", "s", "account");
        account.getElement().setAttribute("title", "My account");
        return account;
    }

    private static NativeButton darkSwitch() {
        NativeButton dark = new NativeButton("◐");
        dark.addClassNames("btn", "icon", "small", "tertiary");
        dark.setAriaLabel("Light or dark");
        dark.getElement().executeJs("this.addEventListener('click', () => window.leadtermTheme.toggle())");
        return dark;
    }

    private static NativeButton signOut(SignOut signOut) {
        NativeButton out = new NativeButton("Sign out", click -> signOut.now());
        out.addClassNames("btn", "small");
        return out;
    }
}
