package org.leadterm.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No serious or critical finding of axe on any screen, light and dark, on an office screen and on a telephone. */
@ExtendWith(Journeys.class)
class AccessibilityIT {
    private static final Set<String> UNBEARABLE = Set.of("serious", "critical");
    /** WCAG 2.2 at level AA, which is more than axe looks for by itself, and good practice. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What can only differ in the dark: everything else was looked at in the light. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @Test
    void no_screen_has_a_serious_barrier(Site site) {
        List<String> found = new ArrayList<>();
        Screens screens = new Screens(site, site.person("trainee"));
        screens.ofATrainee(site.browser().newPage(), (name, page) -> found.addAll(everywhere(name, page)));
        screens.ofAnAdministrator(site.browser().newPage(), (name, page) -> found.addAll(everywhere(name, page)));
        assertEquals("", String.join("\n", found));
    }

    /** The screen as it stands on an office screen and on a telephone, and both again in the dark; it is left as it was found. */
    private static List<String> everywhere(String screen, Page page) {
        List<String> found = new ArrayList<>(barriers(screen, page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.addAll(barriers(screen + " in the dark", page, axe(page).withRules(COLOURS)));
        page.setViewportSize(390, 844);
        found.addAll(barriers(screen + " on a telephone in the dark", page, axe(page).withRules(COLOURS)));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        found.addAll(barriers(screen + " on a telephone", page));
        page.setViewportSize(1440, 900);
        return found;
    }

    static List<String> barriers(String screen, Page page) {
        return barriers(screen, page, axe(page).withTags(RULES));
    }

    /** No screen of ours has frames, so that axe needs no second page to join what it found in them. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    /** Of the screen at rest: a dialog that is still fading in has no contrast yet. */
    private static List<String> barriers(String screen, Page page, AxeBuilder axe) {
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running' || one.effect.getTiming().iterations === Infinity)");
        return axe.analyze().getViolations().stream().filter(rule -> UNBEARABLE.contains(rule.getImpact()))
                .map(rule -> screen + ": " + rule.getId() + ", " + rule.getHelp() + places(rule)).toList();
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream().limit(4).map(CheckedNode::getFailureSummary).distinct()
                .map(why -> "\n    " + why.replaceAll("\\s+", " ")).collect(Collectors.joining())
                + rule.getNodes().stream().limit(6).map(node -> "\n    at " + node.getHtml()).collect(Collectors.joining());
    }
}
