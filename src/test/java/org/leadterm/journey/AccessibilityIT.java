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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No serious or critical finding of axe on any screen, light and dark, on an office screen and on a telephone. */
@ExtendWith(Journeys.class)
class AccessibilityIT {
    private static final Set<String> UNBEARABLE = Set.of("serious", "critical");
    /** WCAG 2.2 at level AA, which is more than axe looks for by itself, and good practice. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 390, 844", "DARK, 390, 844"})
    void no_screen_has_a_serious_barrier(ColorScheme scheme, int width, int height, Site site) {
        List<String> found = new ArrayList<>();
        Screens screens = new Screens(site, site.person("trainee"));
        screens.ofATrainee(site.browser(width, height, scheme).newPage(), (name, page) -> found.addAll(barriers(name, page)));
        screens.ofAnAdministrator(site.browser(width, height, scheme).newPage(), (name, page) -> found.addAll(barriers(name, page)));
        assertEquals("", String.join("\n", found));
    }

    /** Of the screen at rest: a dialog that is still fading in has no contrast yet. */
    static List<String> barriers(String screen, Page page) {
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running' || one.effect.getTiming().iterations === Infinity)");
        return new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream().filter(rule -> UNBEARABLE.contains(rule.getImpact()))
                .map(rule -> screen + ": " + rule.getId() + ", " + rule.getHelp() + places(rule)).toList();
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream().limit(4).map(CheckedNode::getFailureSummary).distinct()
                .map(why -> "\n    " + why.replaceAll("\\s+", " ")).collect(Collectors.joining())
                + rule.getNodes().stream().limit(6).map(node -> "\n    at " + node.getHtml()).collect(Collectors.joining());
    }
}
